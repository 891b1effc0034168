// Terms of office by state: the rest of Asia, Africa and Latin America, and more offices of the United States; sources are named in
// office-holders.ts.

import type { OfficeSeries } from './office-types.ts';

export const TERMS_OF_OTHER_CONTINENTS: readonly OfficeSeries[] = [
  [
    'prime minister',
    'New Zealand',
    [
      ['Helen Clark', '1999-12-05'],
      ['John Key', '2008-11-19'],
      ['Bill English', '2016-12-12'],
      ['Jacinda Ardern', '2017-10-26'],
      ['Chris Hipkins', '2023-01-25'],
      ['Christopher Luxon', '2023-11-27'],
    ],
  ],
  [
    'prime minister',
    'Turkey',
    [
      ['Recep Tayyip Erdogan', '2003-03-14'],
      ['Ahmet Davutoglu', '2014-08-28'],
      ['Binali Yildirim', '2016-05-24'],
      ['', '2018-07-09'],
    ],
  ],
  [
    'president',
    'Israel',
    [
      ['Shimon Peres', '2007-07-15'],
      ['Reuven Rivlin', '2014-07-24'],
      ['Isaac Herzog', '2021-07-07'],
    ],
  ],
  [
    'president',
    'Syria',
    [
      ['Bashar al-Assad', '2000-07-17', 'Assad'],
      ['', '2024-12-08'],
    ],
  ],
  [
    'prime minister',
    'Iraq',
    [
      ['Nouri al-Maliki', '2006-05-20', 'Maliki'],
      ['Haider al-Abadi', '2014-09-08', 'Abadi'],
      ['Adel Abdul Mahdi', '2018-10-25'],
      ['Mustafa al-Kadhimi', '2020-05-07', 'Kadhimi'],
      ['Mohammed Shia al-Sudani', '2022-10-27', 'Sudani'],
    ],
  ],
  [
    'president',
    'Afghanistan',
    [
      ['Hamid Karzai', '2001-12-22'],
      ['Ashraf Ghani', '2014-09-29'],
      ['', '2021-08-15'],
    ],
  ],
  [
    'president',
    'Pakistan',
    [
      ['Pervez Musharraf', '2001-06-20'],
      ['Asif Ali Zardari', '2008-09-09'],
      ['Mamnoon Hussain', '2013-09-09'],
      ['Arif Alvi', '2018-09-09'],
      ['Asif Ali Zardari', '2024-03-10'],
    ],
  ],
  [
    'president',
    'India',
    [
      ['Pranab Mukherjee', '2012-07-25'],
      ['Ram Nath Kovind', '2017-07-25'],
      ['Droupadi Murmu', '2022-07-25'],
    ],
  ],
  [
    'prime minister',
    'Bangladesh',
    [
      ['Sheikh Hasina', '2009-01-06'],
      ['', '2024-08-05'],
    ],
  ],
  [
    'president',
    'Sri Lanka',
    [
      ['Mahinda Rajapaksa', '2005-11-19'],
      ['Maithripala Sirisena', '2015-01-09'],
      ['Gotabaya Rajapaksa', '2019-11-18'],
      ['Ranil Wickremesinghe', '2022-07-14'],
      ['Anura Kumara Dissanayake', '2024-09-23'],
    ],
  ],
  [
    'prime minister',
    'Malaysia',
    [
      ['Mahathir Mohamad', '1981-07-16'],
      ['Abdullah Ahmad Badawi', '2003-10-31'],
      ['Najib Razak', '2009-04-03'],
      ['Mahathir Mohamad', '2018-05-10'],
      ['Muhyiddin Yassin', '2020-03-01'],
      ['Ismail Sabri Yaakob', '2021-08-21'],
      ['Anwar Ibrahim', '2022-11-24'],
    ],
  ],
  [
    'president',
    'Taiwan',
    [
      ['Ma Ying-jeou', '2008-05-20', 'Ma'],
      ['Tsai Ing-wen', '2016-05-20', 'Tsai'],
      ['Lai Ching-te', '2024-05-20', 'Lai'],
    ],
  ],
  [
    'chief executive',
    'Hong Kong',
    [
      ['Donald Tsang', '2005-06-21'],
      ['Leung Chun-ying', '2012-07-01', 'Leung'],
      ['Carrie Lam', '2017-07-01'],
      ['John Lee', '2022-07-01'],
    ],
  ],
  [
    'president',
    'Venezuela',
    [
      ['Hugo Chavez', '1999-02-02'],
      ['Nicolas Maduro', '2013-03-05'],
    ],
  ],
  [
    'president',
    'Chile',
    [
      ['Michelle Bachelet', '2006-03-11'],
      ['Sebastian Pinera', '2010-03-11'],
      ['Michelle Bachelet', '2014-03-11'],
      ['Sebastian Pinera', '2018-03-11'],
      ['Gabriel Boric', '2022-03-11'],
    ],
  ],
  [
    'president',
    'Peru',
    [
      ['Alan Garcia', '2006-07-28'],
      ['Ollanta Humala', '2011-07-28'],
      ['Pedro Pablo Kuczynski', '2016-07-28'],
      ['Martin Vizcarra', '2018-03-23'],
      ['', '2020-11-09'],
      ['Pedro Castillo', '2021-07-28'],
      ['Dina Boluarte', '2022-12-07'],
    ],
  ],
  [
    'president',
    'Ecuador',
    [
      ['Rafael Correa', '2007-01-15'],
      ['Lenin Moreno', '2017-05-24'],
      ['Guillermo Lasso', '2021-05-24'],
      ['Daniel Noboa', '2023-11-23'],
    ],
  ],
  [
    'president',
    'Bolivia',
    [
      ['Evo Morales', '2006-01-22'],
      ['Jeanine Anez', '2019-11-12'],
      ['Luis Arce', '2020-11-08'],
    ],
  ],
  [
    'president',
    'Honduras',
    [
      ['Porfirio Lobo', '2010-01-27'],
      ['Juan Orlando Hernandez', '2014-01-27'],
      ['Xiomara Castro', '2022-01-27'],
    ],
  ],
  ['president', 'El Salvador', [['Nayib Bukele', '2019-06-01']]],
  [
    'president',
    'Costa Rica',
    [
      ['Laura Chinchilla', '2010-05-08'],
      ['Luis Guillermo Solis', '2014-05-08'],
      ['Carlos Alvarado', '2018-05-08'],
      ['Rodrigo Chaves', '2022-05-08'],
    ],
  ],
  [
    'president',
    'Zimbabwe',
    [
      ['Robert Mugabe', '1987-12-31'],
      ['Emmerson Mnangagwa', '2017-11-24'],
    ],
  ],
  [
    'prime minister',
    'Ethiopia',
    [
      ['Meles Zenawi', '1995-08-23'],
      ['Hailemariam Desalegn', '2012-09-21'],
      ['Abiy Ahmed', '2018-04-02'],
    ],
  ],
  [
    'president',
    'Tanzania',
    [
      ['Jakaya Kikwete', '2005-12-21'],
      ['John Magufuli', '2015-11-05'],
      ['Samia Suluhu Hassan', '2021-03-19'],
    ],
  ],
  [
    'president',
    'Tunisia',
    [
      ['Beji Caid Essebsi', '2014-12-31'],
      ['', '2019-07-25'],
      ['Kais Saied', '2019-10-23'],
    ],
  ],
  [
    'president',
    'Algeria',
    [
      ['Abdelaziz Bouteflika', '1999-04-27'],
      ['', '2019-04-02'],
      ['Abdelmadjid Tebboune', '2019-12-19'],
    ],
  ],
  [
    'president',
    'Namibia',
    [
      ['Hifikepunye Pohamba', '2005-03-21'],
      ['Hage Geingob', '2015-03-21'],
      ['', '2024-02-04'],
    ],
  ],
  [
    'president',
    'Zambia',
    [
      ['Edgar Lungu', '2015-01-25'],
      ['Hakainde Hichilema', '2021-08-24'],
    ],
  ],
  [
    'president',
    'Senegal',
    [
      ['Abdoulaye Wade', '2000-04-01'],
      ['Macky Sall', '2012-04-02'],
      ['Bassirou Diomaye Faye', '2024-04-02'],
    ],
  ],
  [
    'president',
    'Burundi',
    [
      ['Pierre Nkurunziza', '2005-08-26'],
      ['Evariste Ndayishimiye', '2020-06-18'],
    ],
  ],
];
