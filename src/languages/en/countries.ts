// Countries with the words for their people and their seat of government: names of places, of groups, and "Moscow" for a government.
// Written for this project; one line a country: names, then words for its people, then capital. `|` parts the columns, `,` the words.

const LINES = `
Afghanistan|Afghan,Afghans|Kabul
Albania|Albanian,Albanians|Tirana
Algeria|Algerian,Algerians|Algiers
Andorra|Andorran,Andorrans|Andorra la Vella
Angola|Angolan,Angolans|Luanda
Argentina|Argentine,Argentinian,Argentines,Argentinians|Buenos Aires
Armenia|Armenian,Armenians|Yerevan
Australia|Australian,Australians|Canberra
Austria|Austrian,Austrians|Vienna
Azerbaijan|Azerbaijani,Azerbaijanis,Azeri,Azeris|Baku
Bahamas|Bahamian,Bahamians|Nassau
Bahrain|Bahraini,Bahrainis|Manama
Bangladesh|Bangladeshi,Bangladeshis|Dhaka
Barbados|Barbadian,Barbadians|Bridgetown
Belarus|Belarusian,Belarusians,Belarussian|Minsk
Belgium|Belgian,Belgians|Brussels
Belize|Belizean,Belizeans|Belmopan
Benin|Beninese|Porto-Novo
Bhutan|Bhutanese|Thimphu
Bolivia|Bolivian,Bolivians|La Paz
Bosnia and Herzegovina,Bosnia,Bosnia-Herzegovina|Bosnian,Bosnians|Sarajevo
Botswana|Botswanan,Batswana,Motswana|Gaborone
Brazil|Brazilian,Brazilians|Brasilia
Brunei|Bruneian,Bruneians|Bandar Seri Begawan
Bulgaria|Bulgarian,Bulgarians|Sofia
Burkina Faso|Burkinabe|Ouagadougou
Burundi|Burundian,Burundians|Bujumbura
Cambodia|Cambodian,Cambodians,Khmer|Phnom Penh
Cameroon|Cameroonian,Cameroonians|Yaounde
Canada|Canadian,Canadians|Ottawa
Cape Verde|Cape Verdean,Cape Verdeans|Praia
Central African Republic|Central African,Central Africans|Bangui
Chad|Chadian,Chadians|N'Djamena
Chile|Chilean,Chileans|Santiago
China|Chinese|Beijing
Colombia|Colombian,Colombians|Bogota
Comoros|Comorian,Comorians|Moroni
Congo,Democratic Republic of the Congo,Republic of the Congo,DR Congo,DRC|Congolese|Kinshasa
Costa Rica|Costa Rican,Costa Ricans|San Jose
Croatia|Croatian,Croatians,Croat,Croats|Zagreb
Cuba|Cuban,Cubans|Havana
Cyprus|Cypriot,Cypriots|Nicosia
Czech Republic,Czechia|Czech,Czechs|Prague
Denmark|Danish,Dane,Danes|Copenhagen
Djibouti|Djiboutian,Djiboutians|Djibouti
Dominican Republic|Dominican,Dominicans|Santo Domingo
East Timor,Timor-Leste|Timorese|Dili
Ecuador|Ecuadorean,Ecuadorian,Ecuadoreans,Ecuadorians|Quito
Egypt|Egyptian,Egyptians|Cairo
El Salvador|Salvadoran,Salvadorans,Salvadorean|San Salvador
Equatorial Guinea|Equatoguinean|Malabo
Eritrea|Eritrean,Eritreans|Asmara
Estonia|Estonian,Estonians|Tallinn
Eswatini,Swaziland|Swazi,Swazis|Mbabane
Ethiopia|Ethiopian,Ethiopians|Addis Ababa
Fiji|Fijian,Fijians|Suva
Finland|Finnish,Finn,Finns|Helsinki
France|French|Paris
Gabon|Gabonese|Libreville
Gambia|Gambian,Gambians|Banjul
Georgia|Georgian,Georgians|Tbilisi
Germany|German,Germans|Berlin
Ghana|Ghanaian,Ghanaians|Accra
Greece|Greek,Greeks|Athens
Greenland|Greenlandic,Greenlander,Greenlanders|Nuuk
Guatemala|Guatemalan,Guatemalans|Guatemala City
Guinea|Guinean,Guineans|Conakry
Guinea-Bissau|Bissau-Guinean|Bissau
Guyana|Guyanese|Georgetown
Haiti|Haitian,Haitians|Port-au-Prince
Honduras|Honduran,Hondurans|Tegucigalpa
Hong Kong|Hongkonger,Hongkongers|
Hungary|Hungarian,Hungarians|Budapest
Iceland|Icelandic,Icelander,Icelanders|Reykjavik
India|Indian,Indians|New Delhi
Indonesia|Indonesian,Indonesians|Jakarta
Iran|Iranian,Iranians|Tehran
Iraq|Iraqi,Iraqis|Baghdad
Ireland|Irish,Irishman,Irishmen|Dublin
Israel|Israeli,Israelis|Jerusalem
Italy|Italian,Italians|Rome
Ivory Coast,Cote d'Ivoire|Ivorian,Ivorians|Abidjan
Jamaica|Jamaican,Jamaicans|Kingston
Japan|Japanese|Tokyo
Jordan|Jordanian,Jordanians|Amman
Kazakhstan|Kazakh,Kazakhs,Kazakhstani|Astana
Kenya|Kenyan,Kenyans|Nairobi
Kosovo|Kosovar,Kosovars,Kosovan|Pristina
Kuwait|Kuwaiti,Kuwaitis|Kuwait City
Kyrgyzstan|Kyrgyz,Kyrgyzstani|Bishkek
Laos|Lao,Laotian,Laotians|Vientiane
Latvia|Latvian,Latvians|Riga
Lebanon|Lebanese|Beirut
Lesotho|Basotho,Mosotho|Maseru
Liberia|Liberian,Liberians|Monrovia
Libya|Libyan,Libyans|Tripoli
Liechtenstein|Liechtensteiner|Vaduz
Lithuania|Lithuanian,Lithuanians|Vilnius
Luxembourg|Luxembourger,Luxembourgers|Luxembourg
Madagascar|Malagasy|Antananarivo
Malawi|Malawian,Malawians|Lilongwe
Malaysia|Malaysian,Malaysians|Kuala Lumpur
Maldives|Maldivian,Maldivians|Male
Mali|Malian,Malians|Bamako
Malta|Maltese|Valletta
Mauritania|Mauritanian,Mauritanians|Nouakchott
Mauritius|Mauritian,Mauritians|Port Louis
Mexico|Mexican,Mexicans|Mexico City
Moldova|Moldovan,Moldovans|Chisinau
Monaco|Monegasque|Monaco
Mongolia|Mongolian,Mongolians|Ulaanbaatar
Montenegro|Montenegrin,Montenegrins|Podgorica
Morocco|Moroccan,Moroccans|Rabat
Mozambique|Mozambican,Mozambicans|Maputo
Myanmar,Burma|Burmese|Naypyidaw
Namibia|Namibian,Namibians|Windhoek
Nepal|Nepalese,Nepali,Nepalis|Kathmandu
Netherlands,Holland|Dutch,Dutchman|The Hague
New Zealand|New Zealander,New Zealanders|Wellington
Nicaragua|Nicaraguan,Nicaraguans|Managua
Niger|Nigerien,Nigeriens|Niamey
Nigeria|Nigerian,Nigerians|Abuja
North Korea|North Korean,North Koreans|Pyongyang
North Macedonia,Macedonia|Macedonian,Macedonians|Skopje
Norway|Norwegian,Norwegians|Oslo
Oman|Omani,Omanis|Muscat
Pakistan|Pakistani,Pakistanis|Islamabad
Palestine|Palestinian,Palestinians|Ramallah
Panama|Panamanian,Panamanians|Panama City
Papua New Guinea|Papua New Guinean|Port Moresby
Paraguay|Paraguayan,Paraguayans|Asuncion
Peru|Peruvian,Peruvians|Lima
Philippines|Filipino,Filipinos,Philippine,Filipina|Manila
Poland|Polish,Pole,Poles|Warsaw
Portugal|Portuguese|Lisbon
Puerto Rico|Puerto Rican,Puerto Ricans|San Juan
Qatar|Qatari,Qataris|Doha
Romania|Romanian,Romanians|Bucharest
Russia,Russian Federation|Russian,Russians|Moscow
Rwanda|Rwandan,Rwandans|Kigali
Samoa|Samoan,Samoans|Apia
Saudi Arabia|Saudi,Saudis,Saudi Arabian|Riyadh
Senegal|Senegalese|Dakar
Serbia|Serbian,Serbians,Serb,Serbs|Belgrade
Seychelles|Seychellois|Victoria
Sierra Leone|Sierra Leonean,Sierra Leoneans|Freetown
Singapore|Singaporean,Singaporeans|Singapore
Slovakia|Slovak,Slovaks,Slovakian|Bratislava
Slovenia|Slovenian,Slovenians,Slovene,Slovenes|Ljubljana
Solomon Islands|Solomon Islander|Honiara
Somalia|Somali,Somalis|Mogadishu
South Africa|South African,South Africans|Pretoria
South Korea,Korea|South Korean,South Koreans,Korean,Koreans|Seoul
South Sudan|South Sudanese|Juba
Soviet Union,USSR|Soviet,Soviets|
Spain|Spanish,Spaniard,Spaniards|Madrid
Sri Lanka|Sri Lankan,Sri Lankans|Colombo
Sudan|Sudanese|Khartoum
Suriname|Surinamese|Paramaribo
Sweden|Swedish,Swede,Swedes|Stockholm
Switzerland|Swiss|Bern
Syria|Syrian,Syrians|Damascus
Taiwan|Taiwanese|Taipei
Tajikistan|Tajik,Tajiks,Tajikistani|Dushanbe
Tanzania|Tanzanian,Tanzanians|Dodoma
Thailand|Thai,Thais|Bangkok
Togo|Togolese|Lome
Tonga|Tongan,Tongans|Nuku'alofa
Trinidad and Tobago,Trinidad|Trinidadian,Trinidadians|Port of Spain
Tunisia|Tunisian,Tunisians|Tunis
Turkey,Turkiye|Turkish,Turk,Turks|Ankara
Turkmenistan|Turkmen|Ashgabat
Uganda|Ugandan,Ugandans|Kampala
Ukraine|Ukrainian,Ukrainians|Kyiv,Kiev
United Arab Emirates,UAE,Emirates|Emirati,Emiratis|Abu Dhabi
United Kingdom,UK,U.K.,Britain,Great Britain,England,Scotland,Wales,Northern Ireland|British,Briton,Britons,English,Englishman,Scottish,Scot,Scots,Welsh|London
United States,US,U.S.,USA,U.S.A.,America,United States of America|American,Americans|Washington
Uruguay|Uruguayan,Uruguayans|Montevideo
Uzbekistan|Uzbek,Uzbeks,Uzbekistani|Tashkent
Vanuatu|Vanuatuan,Ni-Vanuatu|Port Vila
Vatican,Holy See|Vatican|Vatican City
Venezuela|Venezuelan,Venezuelans|Caracas
Vietnam|Vietnamese|Hanoi
Yemen|Yemeni,Yemenis|Sanaa
Yugoslavia|Yugoslav,Yugoslavs|
Zambia|Zambian,Zambians|Lusaka
Zimbabwe|Zimbabwean,Zimbabweans|Harare
`;

export type Country = {
  /** Usual name first. */
  readonly names: readonly string[];
  /** Adjectives and words for the people. */
  readonly people: readonly string[];
  readonly capitals: readonly string[];
};

export const COUNTRIES: readonly Country[] = LINES.trim()
  .split('\n')
  .map((line) => {
    const [names = '', people = '', capitals = ''] = line.split('|');
    const words = (column: string) => column.split(',').filter((word) => word !== '');
    return { names: words(names), people: words(people), capitals: words(capitals) };
  });

/** Words for people of a faith, a region or a language, beside those of countries. */
export const PEOPLES: readonly string[] = (
  'African,Africans,Arab,Arabs,Arabic,Asian,Asians,European,Europeans,Latin American,Latino,Latinos,Hispanic,Hispanics,Caribbean,' +
  'Muslim,Muslims,Christian,Christians,Jewish,Jew,Jews,Hindu,Hindus,Sikh,Sikhs,Buddhist,Buddhists,Catholic,Catholics,Protestant,' +
  'Protestants,Orthodox,Sunni,Sunnis,Shia,Shiite,Shiites,Islamic,Islamist,Islamists,Western,Kurdish,Kurd,Kurds,Chechen,Chechens,' +
  'Tatar,Tatars,Uyghur,Uyghurs,Uighur,Uighurs,Tibetan,Tibetans,Tamil,Tamils,Pashtun,Basque,Basques,Catalan,Catalans,Flemish,Roma,' +
  'Hutu,Tutsi,Yoruba,Igbo,Hausa,Zulu,Maori,Aboriginal,Inuit,Mapuche,Rohingya,Baltic,Balkan,Scandinavian,Nordic,Slavic,' +
  'Republican,Republicans,Democrat,Democrats,Communist,Communists,Zionist,Zionists,Nazi,Nazis'
).split(',');

/** Places wider than a country, and a few cities that speak for a government or an alliance. */
export const REGIONS: readonly string[] = (
  'Africa,Asia,Europe,North America,South America,Latin America,Central America,Middle East,Balkans,Caucasus,Crimea,Chechnya,Kashmir,' +
  'Gaza,West Bank,Gaza Strip,Tibet,Xinjiang,Siberia,Scandinavia,Sahel,Maghreb,Horn of Africa,Caribbean,Pacific,Atlantic,Arctic,' +
  'Catalonia,Bavaria,California,Texas,Florida,New York,New York City,Los Angeles,Chicago,Boston,Geneva,Strasbourg,Istanbul,Frankfurt,' +
  'Munich,Hamburg,Milan,Barcelona,Sydney,Melbourne,Toronto,Montreal,Mumbai,Shanghai,Johannesburg,Cape Town,Lagos,Dubai,Karachi,Lahore'
).split(',');
