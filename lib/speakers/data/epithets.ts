import { wordList } from './word-list.ts';

/** What anybody may be called at the second mention, whatever else they do: “the expert said”, “the Florida fan added”. */
export const EPITHETS = wordList(`
  expert insider fan star singer guitarist rapper musician drummer pianist vocalist songwriter actor actress comedian comic
  presenter broadcaster host author novelist writer poet playwright blogger vlogger influencer youtuber model dancer designer
  chef artist painter sculptor photographer filmmaker player striker midfielder defender winger goalkeeper quarterback pitcher
  batsman bowler golfer boxer athlete sprinter swimmer runner cyclist footballer wrestler veteran legend icon champion champ
  survivor teenager teen pensioner grandmother grandfather mum mom dad native billionaire millionaire tycoon mogul entrepreneur
  businessman businesswoman agent realtor creator streamer podcaster traveller traveler enthusiast
`);

/** The same for callings: whoever is told to have another one is not meant. */
export const CALLINGS = wordList(`
  analyst economist academic scholar professor researcher scientist historian biologist physicist epidemiologist psychologist
  lawmaker legislator politician lawyer attorney journalist reporter columnist physician surgeon engineer architect
`);

/** “the 37-year-old”. */
export const AGE_WORD = /^(\d{1,2})-year-old$/u;
