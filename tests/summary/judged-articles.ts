/** An invented article and what its first screen must say, and must not. */
export interface JudgedArticle {
  readonly kind: string;
  readonly title: string;
  readonly publisher?: string;
  readonly byline?: string;
  /** One paragraph a line. */
  readonly text: string;
  /** Codes of lede and findings in order; left out where any will do. */
  readonly lede?: string;
  readonly says?: readonly RegExp[];
  readonly not?: readonly RegExp[];
}

export const JUDGED: readonly JudgedArticle[] = [
  {
    kind: 'news, one official in front',
    title: 'Ferry fares to rise in Oporia',
    text: `Ferry fares will rise by a tenth in May, the transport minister Ines Rothman said on Monday.
“We have put this off for six years and the boats cannot wait any longer for new engines,” Rothman said. “Nobody likes a higher fare, but everybody likes a boat that leaves on time and comes back in one piece.”
She said that the money would go to three new engines and a second pier at Lower Quay.
The boats carry some 9,000 people a day. The oldest was built in 1971.
Ole Brandt, a harbour engineer, said that the piers had been patched too often.
“The wood is soft,” Brandt said.
Commuters said that they had not been asked.`,
    lede: 'L2',
    says: [/is Ines Rothman’s\.$/m],
    not: [/On Monday|nobody who speaks|Commuters is/],
  },
  {
    kind: 'news, asked without an answer',
    title: 'Water firm loses a third of its water',
    text: `A third of the water that leaves the Northlake works never reaches a tap, a study found.
The study, by the Institute of Rivers in Kalmen, measured eleven pipes for a year.
“We expected leaks, but we did not expect to hear them from the road,” said Lars Holt, who led the study.
“Two of the pipes are older than the town hall,” Holt said.
Northlake Water did not respond to a request for comment.
Vera Lund, a plumber from Kalmen, said that she had reported the same leak five times.
“They send a letter and then nothing happens at all,” Lund said.`,
    says: [/Northlake Water was asked and did not respond\./],
    not: [/named in|they did not respond to requests for comment before/],
  },
  {
    kind: 'news, a body that spoke and was silent later',
    title: 'Crane stood without a permit',
    text: `The crane that fell on Lower Quay had no permit, the harbour office said on Friday.
“The papers ran out in March and nobody renewed them,” said Ole Brandt, the harbour master.
Torvald Cranes said that the machine was safe and had been looked at in April.
“Our cranes are checked twice a year by people who know them,” Torvald Cranes said.
Torvald Cranes did not respond to questions about the permit.
Brandt said that two more cranes had been shut down.
A docker said that the wind had been strong all night.`,
    says: [
      /Torvald Cranes (?:has|have) two statements, .* words; the text also says that (?:it|they) did not respond\./,
    ],
    not: [/Torvald Cranes was asked|Torvald Cranes were asked/],
  },
  {
    kind: 'news, declined something that is no answer',
    title: 'No inquiry into the bridge',
    text: `The town council declined to open an inquiry into the bridge at Kalmen, its chair said.
“We have two reports already and a third would tell us nothing new,” said Ines Rothman, chair of the council.
Rothman did not deny that one of the reports was never finished.
Ole Brandt, an engineer who wrote the other, said that he had asked for more time.
“I got a week,” Brandt said.
Rothman said that the bridge would reopen in June.`,
    not: [/was asked|declined to comment/],
  },
  {
    kind: 'news, without a name',
    title: 'Talks on the border road go on',
    text: `Talks on the border road will go on into the summer, officials said on Tuesday.
A senior official said that both sides had agreed on the northern half and that nobody was ready to speak about the southern one.
Two people familiar with the talks said that the money was the problem and that it would stay the problem until the vote in autumn.
“They write numbers on a napkin and then they eat the napkin,” one of them said.
Diplomats said that a paper was ready in March and was put away again.
Analysts said that the road would not be open before the winter.
Ole Brandt, mayor of Kalmen, said that the town was tired of the dust.`,
    lede: 'L3',
    says: [/from voices without a name\./],
    not: [/rest on ‘(?:the|they|one)’/i],
  },
  {
    kind: 'news, officials only',
    title: 'Army clears the pass above Kalmen',
    text: `The army cleared the pass above Kalmen of snow on Thursday, the Defence Ministry of Torva said.
“Two companies worked through the night and the road has been open since six in the morning,” said Colonel Arto Selin, who leads the northern brigade.
Selin said that one vehicle was lost and that nobody was hurt.
Interior Minister Ines Rothman said that the police would stay at the pass until Sunday.
“Anybody who drives up without chains will be sent back down,” Rothman said.
The Defence Ministry of Torva said that more snow was coming.
Vera Lund, who runs the inn at the top, said that she had bread for a week.`,
    lede: 'L4',
    says: [/come?s? from officials and the military\./],
    not: [/human interest/],
  },
  {
    kind: 'news, everybody different',
    title: 'Three plans for the old brewery',
    text: `Three plans for the old brewery were shown in Kalmen on Saturday.
“We want eighty flats and a courtyard with trees in it,” said Lars Holt of Holt Building.
Vera Lund, who lives across the road, said that eighty was too many.
“There are four parking spaces in the whole street,” Lund said.
Ines Rothman, a councillor, said that the roof would have to stay.
The historian Ole Brandt said that the vaults below are older than the town wall.
A jury will meet in May. The winner will be known by July.`,
    not: [/is Vera Lund’s|only speakers? who/],
  },
  {
    kind: 'science, named experts',
    title: 'Eels come back to the Nara',
    text: `Eels have come back to the Nara, a study in a river journal says.
“We counted twelve in the first year and four hundred in the third,” said Lars Holt, a biologist at the University of Kalmen.
“That is not a flood of eels, but it is a river with eels in it,” Holt said.
Vera Lund, an ecologist at the Institute of Rivers, said that the new ladder was the reason.
“Take the ladder away and they are gone in a year,” Lund said.
Ole Brandt, a zoologist at Torva College, said that warm winters helped as well.
“Eels do not read studies,” Brandt said. “They go where the water goes.”
Mila Serre, a chemist at the Water Laboratory, said that the water was cleaner than in 1990.`,
    lede: 'L4',
    says: [/come?s? from .*experts\./, /All four people heard as experts are introduced with a body/],
    not: [/without a name|officials/],
  },
  {
    kind: 'science, nobody quoted word for word',
    title: 'Bees find their way by the sun',
    text: `Bees find their way home by the sun even when it is behind clouds, researchers reported on Monday.
Lars Holt, a biologist at the University of Kalmen, said that the insects saw a pattern in the light.
Holt said that the pattern was strongest in the morning.
Vera Lund, who was not part of the study, said that the number of hives was small.
Lund said that three hives were a beginning.
Holt said that a larger study would follow in spring and that forty hives were ready.`,
    says: [/no statement quoted word for word: all .* are in the reporter’s wording\./],
    not: [/quotation marks\./],
  },
  {
    kind: 'science, vague sources',
    title: 'Is moss the new wool?',
    text: `Some say that moss will keep houses warm by the end of the decade.
“Moss is cheap, it grows on stone and it does not burn,” said Lars Holt, a physicist at the University of Kalmen.
Many say that it will rot within five winters.
Critics say that nobody has built a house with it.
Holt said that a barn near Torva had stood for nine years.
“It is a warm barn and the cows like it,” Holt said.
Others say that cows are easily pleased.
Analysts say that wool will stay cheaper.`,
    lede: 'L3',
    says: [/People without a name|Experts without a name/],
    // The lede has said it.
    not: [/rest on|among them ‘(?:Some|Many|Others)’/],
  },
  {
    kind: 'opinion, mostly own',
    title: 'The harbour wall is a fool’s errand',
    byline: 'Mila Serre',
    text: `I have lived behind the harbour wall for twenty years, and I have never once been grateful for it.
It is an absurd wall. It is too low for the sea and too high for the view.
The council’s pathetic answer was to paint it.
I walked along it on Sunday and counted the cracks, and I stopped at two hundred.
Behind the wall stands the ludicrous pavilion that nobody asked for and nobody uses.
“The wall is safe,” said Ines Rothman, who leads the council.
She has said so every spring since the first stone fell out.
What we have is a laughable wall, a silly pavilion and a shameless bill.
I would rather have the sea. The sea at least is honest.
Next Sunday I will count again.`,
    says: [/the writer’s own/, /judging words are the writer’s own|The writer says/],
    not: [/the reporter/, /opinion|one-sided|because/],
  },
  {
    kind: 'opinion without a voice',
    title: 'Why we should walk to school',
    text: `Every morning the road before our school is full of cars.
The cars bring children who live nine minutes away.
I walked it last week with a watch in my hand.
A child that walks sees a hedge, a cat and a neighbour.
A child that rides sees the back of a seat.
Rain is wet and coats are cheap.
Let the road be empty for a week and see what grows.`,
    lede: 'L0',
    says: [/^All of this page is the writer’s own words; we found nobody who speaks in it\./m],
    not: [/unsourced|no source|lacks|usual/],
  },
  {
    kind: 'interview',
    title: 'Nine questions for a bell founder',
    text: `Vera Lund has cast bells in Torva for thirty years. We met her in the yard.
“A bell is a pot with a secret,” Lund said. “You pour it in the dark so that you can see the colour of the metal.”
She said that the first bell she made cracked on a Sunday.
“I kept a piece of it in my pocket for ten years, and then I put it into the next bell,” she said.
Lund said that she would stop when her hands did.
“Nobody needs bells,” she said. “That is why people want them.”`,
    lede: 'L2',
    says: [/Vera Lund/],
    not: [/last two statements are by Vera Lund|only speaker/],
  },
  {
    kind: 'interview by question and answer',
    title: 'The woman who counts swans',
    text: `Mila Serre counts swans on the Nara for the city of Kalmen.
How does one count swans? “With a pencil,” Serre said. “You count necks, because the bodies move.”
Is there ever a mistake? “Every year I count the same bird twice and apologise to it,” Serre said.
“In May they sit still and I can drink my coffee,” Serre said.
“In June there are grey ones, and grey ones hide,” Serre said.
“I would like an assistant, but the city says that a pencil is cheaper,” Serre said.`,
    lede: 'L1',
    says: [/all by Mila Serre/],
    not: [/without a name|The city was asked/],
  },
  {
    kind: 'tabloid crime, without a name',
    title: 'Man kept nine dogs in a lift shaft',
    text: `A man kept nine dogs in a lift shaft in Lower Quay for two winters, neighbours said.
“We heard them every night and we thought it was the pipes,” a neighbour said.
Another neighbour said that the lift had not moved since the flood.
“He was polite on the stairs and he always smelled of fish,” one woman said.
Police said that the animals were thin but alive.
A vet said that two of them would need months to be well again.
The man, who has not been named, was let go in the evening.`,
    lede: 'L3',
    not: [/vicious|horrific|human interest/i],
  },
  {
    kind: 'tabloid, grave matter',
    title: 'Village mourns after killing',
    text: `A killing has shaken the village of Upper Torva, where a horrific attack left two brothers dead on Friday.
Police said that the appalling murder happened before dawn and that a brutal fight came first.
“Nobody locks a door here, and now everybody does,” said Ines Rothman, the mayor.
“They were good boys who mended nets,” Rothman said.
Police said that a man of forty was held.
The monstrous killing was the first in the village since 1988.
A tragic silence lay over the funeral, and the terrible news had reached the islands by noon.
Rothman said that the school would stay shut.`,
    not: [/judging words|‘horrific’|‘appalling’|human interest/],
  },
  {
    kind: 'tabloid, judging headline',
    title: 'Defiant Rothman keeps her car',
    text: `The minister Ines Rothman said on Monday that she would keep the official car.
“I drive it to work and I drive it home, and that is what a car is for,” Rothman said.
Lars Holt, who sits for the Harbour party, said that she had a bus stop at her door.
“The bus comes every six minutes,” Holt said.
Rothman said that the bus did not go to the ministry.
Holt said that it did.
The car was bought in 2019.`,
    says: [/The word ‘Defiant’ is the headline’s own/],
    not: [/‘keeps’ is|‘car’ is/],
  },
  {
    kind: 'headline with an everyday word of its own',
    title: 'The way Kalmen bakes its bread',
    text: `Bread in Kalmen is baked on stones, and the baker Ole Brandt said that it had always been so.
“My mother burned her thumb on this stone and so did I,” Brandt said.
He said that rye needs a night and wheat needs a morning.
“People who are in a hurry can buy crackers,” Brandt said.
Brandt said that he would teach anybody who came at three.
Four people came last winter. Two of them stayed.`,
    not: [/headline’s own word/],
  },
  {
    kind: 'headline with a changed quotation',
    title: '‘Ends the shortage’: engineers on the new dam',
    text: `The new dam at Nara was opened on Monday.
“This just about ends the long shortage, if it rains,” said Lars Holt, an engineer at the dam.
Vera Lund, who farms below it, said that the river was lower than before.
“We have a very large wall and a very small river,” Lund said.
Ines Rothman, the minister, said that it would take two winters to fill.
Lund said that she had bought a pump.`,
    says: [
      /The headline’s quotation is Lars Holt’s, changed: in the text it is ‘just about ends the long shortage’\./,
    ],
  },
  {
    kind: 'headline without the hedge',
    title: 'Mushroom poisoning closes school kitchen',
    text: `The kitchen of a school in Kalmen was closed on Tuesday after a suspected mushroom poisoning, the city said.
Eleven pupils went home with stomach aches. All of them are well again.
“We are looking into a possible poisoning and have sent the soup to a laboratory,” said Ines Rothman, who leads the health office.
Rothman said that the kitchen would stay shut until Friday.
Parents said that they had been told by text message.`,
    says: [/The headline says ‘poisoning’; the text has ‘suspected’/],
  },
  {
    kind: 'headline that keeps the hedge',
    title: 'Suspected poisoning closes school kitchen',
    text: `The kitchen of a school in Kalmen was closed on Tuesday after a suspected poisoning, the city said.
“We are looking into a suspected poisoning,” said Ines Rothman, who leads the health office.
Rothman said that the kitchen would stay shut until Friday.`,
    not: [/The headline says/],
  },
  {
    kind: 'headline that takes up a word',
    title: 'Harbour board ‘sleepwalking’ into debt',
    text: `The harbour board met on Thursday to speak about its debts.
“We owe less than we did in 2019 and we will owe less again next year, because the new pier earns more in a summer than the old one did in five,” said Ines Rothman, who chairs the board.
“Anybody can read the books, and I would like it if somebody did,” Rothman said.
Rothman said that two cranes would be sold and that a third would be leased to the shipyard.
Lars Holt, a shipowner, said that the board was sleepwalking.
Rothman said that the pier would be paid off in nine years, and that she would be there to see it.`,
    says: [/The headline takes up ‘sleepwalking’, said by Lars Holt/],
  },
  {
    kind: 'headline that states an account',
    title: 'Landlord sawed through pipes at night',
    text: `Eleven families in Pump Lane have been without water since Sunday.
Vera Lund, who lives on the third floor, said that the landlord had sawed through two pipes in the cellar.
“I heard the saw and then I heard the water,” Lund said.
The house was sold in May. The new owner lives in Torva.
Ines Rothman, a councillor, said that a plumber would come on Tuesday.
“Until then there is a tap in the yard of the school,” Rothman said.`,
    says: [
      /The headline states ‘Landlord sawed through pipes’; in the text it is the account of Vera Lund\./,
    ],
  },
  {
    kind: 'headline that the page vouches for',
    title: 'Goats block the road to Torva',
    text: `Forty goats blocked the road to Torva on Sunday.
“The goats block it every spring,” said Ole Brandt, who drives the bus.
The road was open again at noon.
Vera Lund, who owns the goats, said that they like the warm stones.
“So do I,” Lund said.`,
    not: [/The headline states/],
  },
  {
    kind: 'list',
    title: 'Five small museums',
    text: `The Museum of Keys has four thousand keys and one lock.
The Museum of Rope is as long as a ship. Bring shoes.
The Museum of Salt is closed in wet weather.
The Museum of Smoke has a very good window.
The Museum of Errors is on the wrong side of the river.`,
    lede: 'L0',
    not: [/report|opinion|told mainly/i],
  },
  {
    kind: 'list of plaques',
    title: 'The plaques of Lower Quay',
    text: `There are four plaques on Lower Quay, and few people stop to read them.
The first says nothing of its age: “Here the first boat of the Torva company was tied up by night and was gone by morning, with all its ropes and a goat.”
The second is of brass: “To the men who built this wall and to the women who told them that it was crooked, from a grateful city.”
The third hangs upside down: “This stone was laid by the mayor, and laid again by a mason on the following day.”
The fourth is new, and it is the shortest: “Mind your head.”
Trams stop near the second. The third can be seen from the ferry.`,
    not: [/All of this page is the writer/],
  },
  {
    kind: 'review with labels and prices',
    title: 'Three jams for the winter',
    text: `The pantry is empty and the winter is long, so I tried three jams.
Plum of Torva, 4.20. It is dark and slow.
Bottom line: B. Good on toast.
Quince of Kalmen, 5.10. It tastes of a garden wall.
Bottom line: B+. Good on its own.
Rowan of the islands, 3.80. It bites back.
Bottom line: C. I gave it to my brother.`,
    lede: 'L0',
    says: [/Three entries have the label ‘Bottom line’\./, /The writer says ‘I’ in two sentences\./],
  },
  {
    kind: 'short item',
    title: 'Tram stops in tunnel',
    text: `A tram stopped in the tunnel under the Nara on Monday evening with sixty people in it.
“The lights stayed on and somebody sang,” said Vera Lund, who sat in the last car.
The tram company said that a cable had come loose.
Nobody was hurt. The line opened again at nine.`,
    lede: 'L1',
    says: [/statements stand in this item/],
    not: [/one word in|a third|a quarter|half/],
  },
  {
    kind: 'short item, one statement',
    title: 'Kalmen gets a second fountain',
    text: `Kalmen will get a second fountain in June.
It will stand before the station and run from six to ten.
“It is a small fountain, and it is wet,” said Ines Rothman, the mayor.
The first fountain was built in 1903.`,
    lede: 'L1',
    says: [/One statement stands in this item, by Ines Rothman/],
  },
  {
    kind: 'short item, not finished',
    title: 'Fire at rope works',
    text: `A fire broke out at the rope works in Lower Quay on Friday morning.
Firefighters said that nobody was inside.
The road along the quay is closed.
More to follow.`,
    says: [/The page says that it is not finished: ‘More to follow’\./],
  },
  {
    kind: 'live page',
    title: 'Storm over Torva: live updates',
    text: `09:10 The storm has reached the islands. The ferry company said that no boats would sail.
09:40 “Stay inside and keep a lamp ready,” said Ines Rothman, who leads the civil guard.
10:05 A roof came off the school in Upper Torva. Rothman said that the building was empty.
10:30 The power company said that nine villages were dark.
11:15 “The worst will be over by noon,” said Lars Holt of the weather office.
12:20 Holt said that the wind was turning.
13:00 Rothman said that the bridge was open again.`,
    says: [/on this page/],
    not: [/stand late|stand early|last two statements|of this story/],
  },
  {
    kind: 'sport',
    title: 'Kalmen beat Torva in the rain',
    text: `Kalmen beat Torva 3–1 on Saturday in rain that never stopped.
“We ran and they slid,” said the coach Ole Brandt.
Brandt said that the second goal was luck.
“I closed my eyes and kicked,” said Lars Holt, who scored it.
The Rams had the better first half and hit the post twice.
Torva’s coach, Vera Lund, said that the referee had been generous.
“Generous to the rain,” Lund said.
Holt crushed a late shot over the bar.`,
    not: [/‘crushed’|‘Rams’|Told mainly by weapons/],
  },
  {
    kind: 'sport, team named often',
    title: 'Torva Rovers sign a goalkeeper',
    text: `Torva Rovers have signed a goalkeeper from the islands.
Torva Rovers had looked for one since March. Torva Rovers lost their last four games.
“He is tall and he shouts,” said the coach Ole Brandt.
Brandt said that he would play on Sunday.
Torva Rovers play at Kalmen then. Fans of Torva Rovers will travel by boat.
“We will sing,” said Vera Lund, who has not missed a game since 1990.`,
    not: [/Torva Rovers is named|no statement by/],
  },
  {
    kind: 'business',
    title: 'Holt Building sells its quarry',
    text: `Holt Building has sold its quarry to Torvald Stone for an undisclosed sum, the companies said on Monday.
“Stone was our past and wood is our future,” said Lars Holt, who runs Holt Building.
Torvald Stone said that all sixty jobs would stay.
“We know the hill and the hill knows us,” said Mila Serre, the chief executive of Torvald Stone.
Serre said that a new saw would come in the autumn.
Holt said that he would plant trees on the old road.
The quarry opened in 1934.`,
    lede: 'L1',
    not: [/officials|experts|runs Holt Building/],
  },
  {
    kind: 'feature with residents',
    title: 'The last street without a car',
    text: `Pump Lane in Kalmen is so narrow that no car has ever come through.
“My sofa came in through the roof,” said Vera Lund, a teacher who has lived there since 1985.
Her neighbour Ole Brandt, a retired tailor, said that he could hear every word from across the lane.
“We do not gossip, we overhear,” Brandt said.
Mila Serre, a baker, said that the post came by hand cart.
“When somebody dies we carry them,” Serre said.
Lars Holt, a student, moved in last year. “I sold my bicycle,” Holt said.
Lund said that she would never leave.`,
    not: [/officials|experts|without a name/],
  },
  {
    kind: 'feature, the dead is not missed',
    title: 'The man who drew every bridge',
    text: `Arto Selin drew every bridge of Torva before he died in March.
Selin began with the oldest. Selin used a pencil that his father had left him.
Arto Selin drew in all weathers, and Selin never sold a sheet.
“He stood there like a heron,” said Vera Lund, who keeps the ferry inn.
Lund said that he took no sugar.
“He once drew my bridge with my washing on it,” said Ole Brandt.
The drawings of Arto Selin will be shown in June.`,
    not: [/Selin is named in/],
  },
  {
    kind: 'politics, named and not heard',
    title: 'Council asks where the money went',
    text: `The council of Kalmen wants to know where the money for the pier went.
“Arto Selin signed every bill,” said Ines Rothman, who chairs the council.
Selin led the pier office until May. Rothman said that Selin had been asked to bring his books.
“Selin is welcome here on any day but Sunday,” Rothman said.
Lars Holt, a councillor, said that the bills were in order.
Arto Selin now works for a shipyard in Torva. The pier that Selin built is open.
Holt said that he had seen the books himself.`,
    says: [/no statement by Arto Selin, named in six of the nine sentences\./],
  },
  {
    kind: 'politics, a place is no voice',
    title: 'Upper Torva votes on its bridge',
    text: `Upper Torva votes on Sunday. Upper Torva has one bridge and two opinions.
“We need it,” said Ole Brandt, who delivers the milk.
Upper Torva has waited for a second bridge since the flood. Upper Torva lies on both banks.
“We can swim,” said Vera Lund, who does not drink milk.
Brandt said that he would vote twice if he could.
Lund said that he would.`,
    not: [/Upper Torva is named/],
  },
  {
    kind: 'politics, a state whose minister speaks',
    title: 'Norway and Sweden argue over wolves',
    text: `Norway and Sweden argue over forty wolves that live on both sides of the border.
“The wolves eat in Norway and sleep in Sweden,” said Norway’s environment minister, Ines Rothman.
Sweden says that it counts them at night. Sweden has sent two letters. Norway has answered one.
“A wolf has no passport,” said Vera Lund, an ecologist.
Rothman said that a third letter was on its way.
Sweden will count again in March.`,
    not: [/Norway is named|Sweden is named/],
  },
  {
    kind: 'court report',
    title: 'Baker in court over flour',
    text: `A baker from Kalmen stood before the district court on Monday.
Ole Brandt, who pleaded not guilty, said that the flour had been his.
“I bought it, I carried it and I baked it,” said Brandt.
“The sacks were marked, they were counted on Friday, and on Monday eleven of them stood in the cellar of the accused with the marks cut out,” said the prosecutor, Ines Rothman.
Rothman said that the marks were found in the oven and that two witnesses had seen the cart.
“A man does not cut marks out of his own sacks in the middle of the night,” Rothman said.
Rothman said that the damage came to nine hundred crowns and that the mill had not been paid.
The judge will decide on Thursday.`,
    says: [/of this report/],
    not: [/lede|‘contempt’/],
  },
  {
    kind: 'relays',
    title: 'Singer leaves the islands',
    publisher: 'Kalmen Courier',
    text: `The singer Vera Lund is leaving the islands after nine years.
“I can hear the sea in every take,” Lund told the Torva Times.
She told Radio Nord that she would miss the ferry.
“The ferry is the only honest drummer I know,” Lund told Radio Nord.
Lund told the Torva Times that a new record was ready.
Her brother Ole Brandt said that she would be back by spring.
Her label said that the tour would begin in Kalmen.`,
    says: [/came by way of .*Torva Times/],
    not: [/Radio Nord is named/],
  },
  {
    kind: 'the house among the speakers',
    title: 'Who sank the Torva ferry?',
    publisher: 'Harbour Post',
    text: `The ferry sank because a hatch was open, a report commissioned by the Harbour Post found.
“We paid for divers because nobody else would,” said Mila Serre, editor of the Harbour Post.
The divers found the hatch on the second day.
“It was as open as a door,” said Lars Holt, who led the dive.
Holt said that the latch was never closed.
The ferry company said that it would read the report.
Serre said that the pictures would be printed on Saturday.`,
    says: [/Harbour Post, which publishes this page/],
  },
  {
    kind: 'terms of law and weapons are not loaded',
    title: 'Guard fined for contempt of court',
    text: `A guard in Kalmen was fined for contempt of court on Monday.
He had answered his telephone twice. He wore the spectacles of a colleague.
“The court is not a station,” the judge said.
The guard had been on active duty in the north. A muzzle flash had cost him an eye.
A doctor found that he was legally insane in 2011 and well in 2012.
The judge said that he could pay by the week.
“I will,” the guard said.`,
    not: [/‘contempt|‘spectacles|‘muzzle|‘insane|judging words/],
  },
  {
    kind: 'names that look loaded',
    title: 'Savage and Swift open a shop',
    text: `Peter Savage and Anna Swift have opened a shop called Loot on Pump Lane.
“We sell what people forget on ferries,” Savage said.
Loot has nine hundred umbrellas. Savage said that he had found most of them himself.
“Loot is a joke, but it is a good joke,” Swift said.
The Rams, the local team, bought forty.
Swift said that Loot would stay open on Sundays.`,
    not: [/‘Savage’|‘Loot’|‘Rams’/],
  },
  {
    kind: 'labels of people',
    title: 'Two marches in Kalmen',
    text: `Two marches met in Kalmen on Saturday.
Far-right protesters came from the station. Far-right activists carried a banner.
“There were two hundred on one side and two hundred on the other,” said Ines Rothman of the police.
Far-right thugs threw bottles near the fountain. Far-right protesters left at six.
Rothman said that four people were held.
“The fountain is fine,” said Ole Brandt, who cleans it.`,
    says: [/The words ‘[Ff]ar-right’ go with .*‘thugs’ once.* in the page’s own voice\./],
  },
  {
    kind: 'no text to speak of',
    title: 'Tide table',
    text: `High water at six and at half past six.
Low water at noon.`,
    lede: 'L0',
  },
  {
    kind: 'only pronouns and dates as sources',
    title: 'What the letter said',
    text: `It was said on Monday that the wall would fall. On Tuesday it was said that it would not.
They said that somebody had heard it. Some said Wednesday.
“It will fall when it falls,” he said.
This was repeated on Thursday.
She said that 2019 had been worse.
The wall stands.`,
    not: [
      /‘(?:They|he|She|It|Monday|Tuesday|Some|This|2019)’|is (?:He|She|They|It)’s|by (?:he|she|they|it|Monday)\b/i,
    ],
  },
  {
    kind: 'two states, each with speakers of its own',
    title: 'Fishing talks go on',
    text: `Finnish President Ines Roth said that the boats of the north would stay in port until the talks are over.
Finland’s coast guard said that eleven boats had been counted and that none had left since Monday.
Finnish Interior Minister Lars Holt said that nobody would be towed home before the end of the week.
Norwegian Prime Minister Arto Selin said that the papers were in order and that the wind was not.
Norway’s Defence Ministry said that one ship had been sent to look and had seen nothing unusual.
Norwegian ambassador Vera Lund said that the talks would end when the coffee did.
The harbour at Kalmen was quiet. The lamp at its end was lit. Two gulls sat on the crane.`,
    says: [/^Speakers for (?:Finland|Norway) have .+ of the words, speakers for (?:Finland|Norway) .+\.$/m],
    not: [/sides?\b|one-sided/],
  },
  {
    kind: 'list with labels inside its paragraphs',
    title: 'Four nights at the old arena',
    text: `May 4, 1931: First night. The choir of Kalmen sang until the lamps went out. Visitors: 1,204.
June 9, 1946: The long concert. It began at noon and was over at dawn. Visitors: 2,310.
July 1, 1952: The roof. It was carried up the hill in nine hundred pieces. Visitors: 900.
August 12, 1960: The flood. The water stood as high as the stage and left on the third day. Visitors: none.
The arena has four gates. It was painted twice.`,
    says: [/entries have the label ‘Visitors’/],
    not: [/nobody asked/],
  },
];
