import { wordList } from './word-list.ts';

/**
 * Given names and everyday short forms common in English-language news, in lower case. Written by hand from general
 * knowledge; they say only that a capitalised word begins a person's name, never anything about the person.
 * Example: “Ana Ruiz”, “Bill Gates”.
 */
export const GIVEN_NAMES = wordList(`
  aaron abby abdul abdullah abe abigail abraham adam adrian adriana ahmad ahmed aidan aisha akira alan alana albert
  alberto alec alejandra alejandro alessandro alex alexa alexander alexandra alexei alexey alexis alfred alfredo ali
  alice alicia alison allan allen allison alma alvin alyssa amanda amber amelia amina amir amit amy ana anastasia
  andre andrea andreas andrei andres andrew andrey andy angel angela angelica angelina angus anil anita anjali ann anna
  anne annette annie anthony antoine anton antonia antonio antony anwar april archie ariana ariel arjun arlene armando
  arnold art arthur arturo arun asha ashley ashraf astrid audrey augusto austin ayesha barack barbara barney barry bart
  beatrice beatriz becky belinda ben benedict benjamin bernadette bernard bernie bert beth bethany betsy betty beverly
  bill billy björn blake bob bobby bonnie boris brad bradley brandon brenda brendan brent brett brian bridget brittany
  bruce bruno bryan bryce byron caitlin caleb calvin cameron camila camille candace carl carla carlo carlos carly
  carmen carol carole carolina caroline carolyn carrie carter casey cassandra catherine cathy cecil cecilia cecile
  celia cesar chad charlene charles charlie charlotte chelsea cheryl chloe chris christian christiane christina
  christine christoph christophe christopher chuck cindy claire clara clarence clark claude claudia claudio clayton
  clifford clint clinton clive cody colin colleen connie connor conrad constance cora corey cory courtney craig
  cristina curtis cynthia cyril daisy dale damian damien dan dana daniel daniela danielle danny darlene darrell darren
  darryl dave david dawn dean deanna debbie deborah debra declan deirdre denis denise dennis denny derek desmond devin
  diana diane diego dimitri dinesh dirk dmitri dmitry dolores dominic dominique don donald donna doris dorothy doug
  douglas drew duncan dustin dwayne dwight dylan earl ed eddie edgar edith edmund eduardo edward edwin eileen elaine
  eleanor elena eli elias elijah elisa elise elizabeth ella ellen elliot elliott ellis elmer elsa emil emilia emilio
  emily emma emmanuel enrico enrique eric erica erik erika erin ernest ernesto esther ethan eugene eva evan eve evelyn
  fabio farah farhan farid fatima faye felicia felipe felix fernanda fernando finn fiona florence floyd frances
  francesca francesco francine francis francisco franco francois françois frank frankie franklin fred freddie frederic
  frederick frida friedrich gabriel gabriela gail gareth garrett gary gavin gene geoff geoffrey george georgia gerald
  geraldine gerard gerhard gerry gilbert gina giovanni giulia gladys glen glenda glenn gloria gordon grace graham grant
  greg gregg gregor gregory greta guillermo gunther gus gustavo guy gwen gwynne hannah hans harald harold harriet harry
  hassan harvey hazel heather hector heidi heinrich helen helena helga henri henrik henry herbert herman hilary hillary
  holly homer horst howard hubert hugh hugo hunter ian ibrahim ida ignacio igor ilya imran ingrid ira irene irina iris
  irving isaac isabel isabella isabelle ismail ivan ivanka ivana ivy jack jackie jackson jacob jacqueline jacques jake
  jamal james jamie jan jana jane janet janice jared jasmine jason javier jay jean jeanette jeanne jeb jeff jeffery
  jeffrey jenna jennie jennifer jenny jeremy jerome jerry jesse jessica jessie jesus jill jim jimmy jo joan joann
  joanna joanne joaquin jocelyn jodi jody joe joel joey johan johann johanna johannes john johnny jon jonah jonas
  jonathan jordan jorge jose josé joseph josephine josh joshua joy joyce juan juana juanita judith judy julia julian
  juliana julie juliet julio julius june jurgen jürgen justin kaitlin kara karen karim karin karina karl karla kate
  katherine kathleen kathryn kathy katie katrina katy kay keith kelly kelsey ken kendra kenneth kenny kent kerry kevin
  khaled khalid kim kimberly kirk kirsten klaus konstantin kris kristen kristin kristina kurt kyle lamar lance larissa
  larry lars laura lauren laurence laurie lawrence leah lee leila lena leo leon leona leonard leonardo leonid leroy
  leslie lester lewis liam lidia lillian lily linda lindsay lindsey lionel lisa liz lloyd lois lola lorenzo loretta
  lori lorraine lou louis louisa louise lourdes lucas lucia luciano lucy luis luisa luke lydia lynn mabel mackenzie
  madeleine madeline madison maggie mahmoud malcolm malik mandy manfred manuel mara marc marcel marcella marcia marco
  marcos marcus margaret margarita maria mariam marian marianne marie marilyn marina mario marion marisa marissa
  marjorie mark markus marlene marsha marshall marta martha martin martina marty marvin mary maryam mason mateo
  matthew matthias maureen maurice max maxim maxine maya megan mehmet mel melanie melinda melissa melody mercedes
  meredith mia michael michaela michel michele michelle miguel mike mikhail mildred milton mindy miranda miriam mitch
  mitchell mitt moe mohamed mohammad mohammed molly mona monica monique morgan morris moses muhammad murray mustafa
  myra myron nadia nadine nancy naomi natalia natalie natasha nate nathan nathaniel neil nellie nelson newt nicholas
  nick nicola nicolas nicole nigel nikki nikolai nina noah noel nora norma norman odessa olaf oleg olga oliver olivia
  omar orlando oscar osman otto owen pablo paige pam pamela paolo pascal pat patricia patrick patty paul paula pauline
  pavel pedro peggy penny percy perry pete peter petra phil philip philippe phillip phoebe phyllis pierre piers
  preston priscilla priya quentin quincy rachel rafael raj rajesh ralph ramon ramona randall randy raquel rashid raul
  ravi ray raymond reagan rebecca reggie regina reginald reince rena renata rene renee rex reza rhonda ricardo rich
  richard rick ricky rita rob robbie robby robert roberta roberto robin robyn rochelle rod roderick rodney rodrigo
  roger roland rolf roman ron ronald ronnie rory rosa rosalind rose rosemary rosie ross roxanne roy ruben rudy rufus
  rupert russ russell ruth ryan sabrina sadie sally salma salman salvador sam samantha samir samuel sandeep sandra
  sandy sanjay sara sarah sasha saul scott sean sebastian selena serena serge sergei sergey sergio seth shane shannon
  sharon shaun shawn sheila shelby sheldon shelley sherman sherri sherry shirley sidney sigmund silvia simon simone
  sofia sonia sonya sophia sophie stacey stacy stan stanley stefan stefano stella stephanie stephen steve steven
  stewart stuart sue sunil sunita susan susanne susie suzanne sven svetlana sybil sylvia tamara tammy tanya tara tariq
  tatiana taylor ted teddy terence teresa terrance terrence terri terry tessa thelma theodore theresa thomas tiffany
  tim timothy tina tobias toby todd tom tommy toni tony tonya tracey traci tracy travis trevor tricia trisha troy tyler
  tyrone ulrich ulrike umberto ursula valentina valeria valerie vanessa vera verne vernon veronica vicki vickie
  vicky victor victoria vijay viktor vincent vincenzo viola violet virginia vivian vlad vladimir volodymyr wade
  wallace walter wanda warren wayne wendell wendy werner wesley whitney wilbur wilfred wilhelm will willard william
  willie wilma winifred winston wolfgang woodrow xavier yael yasmin yolanda youssef yuri yusuf yvette yvonne zac
  zachary zack zainab zoe lebron magic danica marcelo mikael mads søren soren jens ola nils kaja tove zoltán
  zoltan attila lászló laszlo gábor gabor péter ferenc istván istvan józsef jános katalin orsolya márta judit
`);
