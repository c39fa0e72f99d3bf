/** A state with the words that stand for it in news. */
export interface Country {
  readonly name: string;
  /** Other forms of the name. */
  readonly forms: readonly string[];
  readonly demonyms: readonly string[];
  /** The capital speaks for the state: “Moscow said”. */
  readonly capital: string;
}

/** name | other forms | demonyms | capital, from general knowledge. */
const ROWS = `
United States|US,U.S.,USA,U.S.A.,America,the States|American,Americans|Washington
China|PRC,People's Republic of China|Chinese|Beijing
Russia|Russian Federation|Russian,Russians|Moscow
Ukraine||Ukrainian,Ukrainians|Kyiv
United Kingdom|UK,U.K.,Britain,Great Britain|British,Britons|London
England||English|
Scotland||Scottish|Edinburgh
Wales||Welsh|Cardiff
France||French|Paris
Germany||German,Germans|Berlin
Italy||Italian,Italians|Rome
Spain||Spanish|Madrid
Portugal||Portuguese|Lisbon
Netherlands|Holland|Dutch|The Hague
Belgium||Belgian|Brussels
Austria||Austrian|Vienna
Switzerland||Swiss|Bern
Poland||Polish,Poles|Warsaw
Hungary||Hungarian,Hungarians|Budapest
Czech Republic|Czechia|Czech|Prague
Slovakia||Slovak|Bratislava
Romania||Romanian|Bucharest
Bulgaria||Bulgarian|Sofia
Greece||Greek|Athens
Turkey|Türkiye|Turkish,Turks|Ankara
Sweden||Swedish|Stockholm
Norway||Norwegian|Oslo
Denmark||Danish|Copenhagen
Finland||Finnish|Helsinki
Ireland||Irish|Dublin
Iceland||Icelandic|Reykjavik
Estonia||Estonian|Tallinn
Latvia||Latvian|Riga
Lithuania||Lithuanian|Vilnius
Belarus||Belarusian|Minsk
Moldova||Moldovan|Chisinau
Serbia||Serbian,Serb,Serbs|Belgrade
Croatia||Croatian|Zagreb
Bosnia|Bosnia and Herzegovina|Bosnian|Sarajevo
Kosovo||Kosovar|Pristina
Albania||Albanian|Tirana
Georgia||Georgian|Tbilisi
Armenia||Armenian|Yerevan
Azerbaijan||Azerbaijani,Azeri|Baku
Kazakhstan||Kazakh,Kazakhstani|Astana
Uzbekistan||Uzbek|Tashkent
Turkmenistan||Turkmen|Ashgabat
Kyrgyzstan||Kyrgyz|Bishkek
Tajikistan||Tajik|Dushanbe
Mongolia||Mongolian|Ulaanbaatar
Japan||Japanese|Tokyo
South Korea|Republic of Korea,ROK|South Korean,Korean|Seoul
North Korea|DPRK|North Korean|Pyongyang
Taiwan||Taiwanese|Taipei
Vietnam||Vietnamese|Hanoi
Laos||Lao,Laotian|Vientiane
Cambodia||Cambodian|Phnom Penh
Thailand||Thai|Bangkok
Myanmar|Burma|Burmese|Naypyidaw
Malaysia||Malaysian|Kuala Lumpur
Singapore||Singaporean|
Indonesia||Indonesian|Jakarta
Philippines||Philippine,Filipino|Manila
India||Indian,Indians|New Delhi
Pakistan||Pakistani,Pakistanis|Islamabad
Bangladesh||Bangladeshi|Dhaka
Sri Lanka||Sri Lankan|Colombo
Nepal||Nepalese,Nepali|Kathmandu
Afghanistan||Afghan,Afghans|Kabul
Iran||Iranian,Iranians|Tehran
Iraq||Iraqi,Iraqis|Baghdad
Syria||Syrian,Syrians|Damascus
Lebanon||Lebanese|Beirut
Jordan||Jordanian|Amman
Israel||Israeli,Israelis|Jerusalem
Palestine||Palestinian,Palestinians|Ramallah
Saudi Arabia||Saudi,Saudis,Saudi Arabian|Riyadh
Yemen||Yemeni|Sanaa
Oman||Omani|Muscat
Qatar||Qatari|Doha
Kuwait||Kuwaiti|Kuwait City
Bahrain||Bahraini|Manama
United Arab Emirates|UAE|Emirati|Abu Dhabi
Egypt||Egyptian,Egyptians|Cairo
Libya||Libyan|Tripoli
Tunisia||Tunisian|Tunis
Algeria||Algerian|Algiers
Morocco||Moroccan|Rabat
Sudan||Sudanese|Khartoum
South Sudan||South Sudanese|Juba
Ethiopia||Ethiopian|Addis Ababa
Eritrea||Eritrean|Asmara
Somalia||Somali|Mogadishu
Kenya||Kenyan|Nairobi
Uganda||Ugandan|Kampala
Tanzania||Tanzanian|Dodoma
Rwanda||Rwandan|Kigali
Burundi||Burundian|Gitega
Congo|DRC,Democratic Republic of the Congo|Congolese|Kinshasa
Nigeria||Nigerian|Abuja
Ghana||Ghanaian|Accra
Senegal||Senegalese|Dakar
Mali||Malian|Bamako
Niger||Nigerien|Niamey
Chad||Chadian|N'Djamena
Cameroon||Cameroonian|Yaounde
Ivory Coast|Côte d'Ivoire|Ivorian|Abidjan
South Africa||South African|Pretoria
Zimbabwe||Zimbabwean|Harare
Zambia||Zambian|Lusaka
Mozambique||Mozambican|Maputo
Angola||Angolan|Luanda
Namibia||Namibian|Windhoek
Botswana||Botswanan|Gaborone
Madagascar||Malagasy|Antananarivo
Canada||Canadian,Canadians|Ottawa
Mexico||Mexican,Mexicans|Mexico City
Guatemala||Guatemalan|Guatemala City
Honduras||Honduran|Tegucigalpa
El Salvador||Salvadoran|San Salvador
Nicaragua||Nicaraguan|Managua
Costa Rica||Costa Rican|San José
Panama||Panamanian|Panama City
Cuba||Cuban,Cubans|Havana
Haiti||Haitian|Port-au-Prince
Dominican Republic||Dominican|Santo Domingo
Jamaica||Jamaican|Kingston
Colombia||Colombian|Bogotá
Venezuela||Venezuelan|Caracas
Ecuador||Ecuadorian|Quito
Peru||Peruvian|Lima
Bolivia||Bolivian|La Paz
Brazil||Brazilian|Brasília
Paraguay||Paraguayan|Asunción
Uruguay||Uruguayan|Montevideo
Chile||Chilean|Santiago
Argentina||Argentine,Argentinian|Buenos Aires
Australia||Australian,Australians|Canberra
New Zealand||New Zealander,Kiwi|Wellington
European Union|EU,E.U.|European,Europeans|
`;

const COUNTRIES: readonly Country[] = ROWS.trim()
  .split('\n')
  .map((row) => {
    const [name = '', forms = '', demonyms = '', capital = ''] = row.split('|');
    const list = (text: string) => text.split(',').filter((form) => form !== '');
    return { name, forms: list(forms), demonyms: list(demonyms), capital };
  });

const byForm = (forms: (country: Country) => readonly string[]) =>
  new Map(
    COUNTRIES.flatMap((country) => forms(country).map((form) => [form.toLowerCase(), country] as const)),
  );

/** “Russia”, “the US” → the country; lower case. */
export const COUNTRY_BY_NAME: ReadonlyMap<string, Country> = byForm((c) => [c.name, ...c.forms]);
/** “Russian” → the country; lower case. */
export const COUNTRY_BY_DEMONYM: ReadonlyMap<string, Country> = byForm((c) => c.demonyms);
/** “Moscow” → the country; lower case. */
export const COUNTRY_BY_CAPITAL: ReadonlyMap<string, Country> = byForm((c) => (c.capital ? [c.capital] : []));

/** Seats of power that name their country; lower case. */
export const COUNTRY_OF_SEAT: ReadonlyMap<string, string> = new Map([
  ['kremlin', 'Russia'],
  ['duma', 'Russia'],
  ['white house', 'United States'],
  ['pentagon', 'United States'],
  ['downing street', 'United Kingdom'],
  ['élysée', 'France'],
  ['bundestag', 'Germany'],
  ['knesset', 'Israel'],
]);

/** Places that are never a person, though they look like two name words; lower case. Example: “Los Angeles”. */
export const PLACES: ReadonlySet<string> = new Set(
  `alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|hawaii|idaho|illinois|indiana|iowa|kansas|
kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|montana|nebraska|nevada|ohio|
oklahoma|oregon|pennsylvania|tennessee|texas|utah|vermont|wisconsin|wyoming|los angeles|san francisco|san diego|
las vegas|hong kong|st. louis|new york|new jersey|new hampshire|new mexico|new orleans|north carolina|south carolina|
north dakota|south dakota|rhode island|west virginia|puerto rico|chicago|boston|houston|dallas|miami|atlanta|seattle|
philadelphia|detroit|denver|phoenix|cleveland|baltimore|pittsburgh|manhattan|brooklyn|silicon valley|hollywood|
wall street|capitol hill|shanghai|shenzhen|guangzhou|wuhan|hubei|xinjiang|tibet|inner mongolia|yunnan|sichuan|crimea|
donbas|gaza|west bank|geneva|brussels|strasbourg|davos|sydney|melbourne|toronto|montreal|vancouver|istanbul|dubai|
mumbai|delhi|karachi|lagos|cape town|johannesburg|sao paulo|rio de janeiro|manchester|birmingham|liverpool|glasgow|
belfast|barcelona|milan|munich|frankfurt|hamburg|st. petersburg|europe|asia|africa|south america|
north america|latin america|middle east|eastern europe|western europe|central asia|southeast asia|balkans|caucasus|
kashmir|catalonia|kurdistan|macau|okinawa|siberia|scandinavia|palm beach|long island|staten island|salt lake city`
    .split(/\|\s*/u)
    .map((place) => place.trim()),
);

/** A first word that makes the run a place: “New Orleans”, “San Diego”, “Lake Erie”. */
export const PLACE_OPENERS: ReadonlySet<string> = new Set(
  'new north south east west northern southern eastern western central upper lower los las san santa santo saint st. fort lake mount mt. cape port rio el'.split(
    ' ',
  ),
);

/** A last word that makes the run a place. */
export const PLACE_ENDINGS: ReadonlySet<string> = new Set(
  'city county province street avenue road island islands river valley beach bay sea ocean mountain mountains square park peninsula desert strait region district heights airport bridge harbor harbour hills springs falls'.split(
    ' ',
  ),
);
