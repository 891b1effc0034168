// More given names that tell a woman from a man, for pronouns only; those of given-names.ts are features of the finder of names and stay as they are.
// Written for this project from general knowledge; names that both bear in one language or another are left out.

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** In lower case, without accents. */
export const FURTHER_FEMALE_NAMES = names(
  'aarti abby abeer abena abir achieng ada adaeze adaobi adhiambo aditi adriana adriane adwoa afaf afia afua ' +
    'agatha agathe agneta agnieszka agueda ahlam aigul aishwarya aissata akinyi akosua alena alessandra alexandra ' +
    'alexandria alicia aline alison alka allison almaz almudena alyssa amaka amani ambiga aminah aminata amira ' +
    'amna amparo amrita anahit anastasiya anfisa angelica angie anita anja anju anna-maria annabel annamaria ' +
    'anne-marie anneke anneli annelies annette annie annika antje antonella antonia antonietta antonina anuradha ' +
    'anushka anyango aoi aparna araceli archana arianna arlene armine aruna arwa asha asha-rose asmaa asuka ' +
    'atieno audrey aurelie aurore awa aya ayaan ayaka ayesha aygul ayse ayumi azadeh azza babita baleka ' +
    'barbara-ann barbie barbora basma bathabile batoul beata beate beatrice becky belen belinda bernadette ' +
    'bernice bertha bethany betsy bhavna bhikhaji bianca binta birgitta blanca bodil bonnie bozena bridgette ' +
    'brigid britney britta brittney bruna bushra canan candace candice carla carlota carlotta carmela carole ' +
    'carolina caroline carrie cassandra cassie catalina caterina cecilia celeste celia celine chandrika chantal ' +
    'charlene chebet chelsea cheri cherotich chiamaka chidinma chieko chihiro chimamanda chinwe chipo christelle ' +
    'cinzia claire clara clarissa clemence colleen concepcion concetta constance cora corinne cornelia coumba ' +
    'dagmar dalal danuta daphne darlene deanna debbie debora deepa deepika delia della delphine derartu ' +
    'desiree dianne dimple dinara dipu dipuo divya dominica donatella doreen dorota dorothea ebba ebele ' +
    'edith edna effie efua eileen ekta elaine eleanora eleonora eliane elif elin elisa elisabeth elisabetta ' +
    'elisangela elise eliza elke ella elsa elsie elvira eman emanuela emilia emilie emine emmanuelle encarnacion ' +
    'ene erica erika eriko erin esra esraa estefania estela esther ethel etsuko eugenia eun-hye eunice eva ' +
    'eva-maria evangeline evgenia ewa fabienne fabiola fadumo faina fanta farah fariba farida fatemeh fatma fatou ' +
    'fatoumata fawzia faye federica felicia fiorella flavia flora forough fouzia franca franziska freda frida ' +
    'frieda friederike fumie funke fuziah gabriella gail ganna gauri gayane geeta geetha genet geneva ' +
    'genevieve georgina geraldine gerd gertrude ghada ghazaleh gimena gina ginevra gisela gisele gita golshifteh ' +
    'graciela grazyna gretchen grit gro gudrun gulalai gulmira gulnara gulsen gunilla gwen gwendolyn habiba ' +
    'hadeel hala halima hana hanadi hanako haneen hanne hannelore haruka harumi hasina hasmik hatice hawa hedda ' +
    'heidi heike helena helene hema hend henrietta hiba hilda hilde hildegard hina hiroko hirut hitomi hodan ' +
    'holly houda hsiao-khim hulya hye-jin hye-won ibtisam ida-marie ifeoma ifeyinwa ilaria ilhan ilona ilse ' +
    'immaculee inas indu ing-wen ingabire inger ingrida inmaculada inna intisar irene irma iryna isabelle isata ' +
    'isha israa ivana iveta ivone ivonne jadwiga jamby jamila jana janaina janelle janette janie jarmila jaya ' +
    'jayanthi jeanette jeanne jeannette jenna jenny jepchirchir jepkosgei jessie jestina jhansi ji-young jihan ' +
    'jillian jimena jo-ann joana joann joanna joanne jodi johanna joice jolanta jorunn josefa josefina josephine ' +
    'josiane josie juanita juliana juliet junko jutta jyotsna kaarina kaja kajal kalpana kamla kanako ' +
    'kanchan kanika kaori kareena karima karin karishma karla karoline kartini karuna kasthuri katarina katarzyna ' +
    'kathy katja katrin katrina kayo kazuko kendra kersti kerstin ketevan khadeeja khaleda khatia khrystyna ' +
    'khulood kiko kira kirsi kirsten kirstine klavdia komal krista kristen kristiina kristin kristina kristy ' +
    'krystyna kumiko kusum kyoko laetitia lalita lamia larissa larysa lata latoya laure laurie laverne ' +
    'lea leah lela lena lenka leonor leonora lesia letesenbet leticia leyla lidia lieselotte liesl lila lilia ' +
    'liliana lillian lina liudmila liv loida lois lorena lorenza loretta lorna lorraine lotte ' +
    'louise loujain lourdes lubna luciana lucie lucille lucinda lucrezia ludmilla luisa luiza lusine lydia ' +
    'lynette mabel macarena machiko maddalena madeleine madhuri magda magdalena maha mahnaz mahsa maia maiko ' +
    'maimunah maite maja maka malak maleeha malgorzata mamphela mamta manal mandira mandy manisha manju manuela ' +
    'marcela marcella marcia mareike marfa margarete margarita margherita margo margot margrethe marguerite ' +
    'mariama marianne maribel maricarmen marie-claire marielle mariia marija mariko marisa marisol marissa marit ' +
    'maritza marja marjane marjorie marketa marlene marlies marta martina martine marvi marwa maryann marzena ' +
    'masako masih masoumeh mathilde matilda matilde mattie maud maude maureen maxine mayada mayra maysa mayumi ' +
    'meaza medha meena meenakshi megha megumi mehbooba mehriban mei-ling meihua meiling melanie melinda menaka ' +
    'meral meredith mi-kyung mia mieko miho mildred milena millie min-jung minnie miranda mireille ' +
    'mirella mireya miriam misako mitsuko mmamoloko mohini molly momoko mona monica monique mouna mukta muriel ' +
    'mwende myra myrtle nabila nadege nadine nafissatou nagwa naila naima najat najla najwa nakato nambi namukasa ' +
    'nanako nandini nandita nang narges narjes nasreen nasrin nataliia nataliya natsuko nawal nayeli nazanin ' +
    'nazia neelam neeta neha nell nellie nesreen nesrin nettie netumbo nguyet nicoletta niloufar nino nirupama ' +
    'nisha nisreen njeri nkechi nneka noelia nokuthula nomsa nomzamo nonhlanhla nora noriko norma nosiviwe noura ' +
    'ntombi nuria nyambura nyokabi obiageli odile oleksandra olena olha oluchi omotola onyeka oppah ornella oumou ' +
    'ozlem paetongtarn paige paivi pallavi pankaja pannika parisa parvati pascale patrizia patsy pattamawan patti ' +
    'paula paulina pauline pavla payal pegah peggy pema penelope pernille phoebe phumzile phyllis pinar poonam ' +
    'prachi pragya pratibha preeti preity prerna priscila priscilla puji pumla pushpa qandeel rabab rabia rachael ' +
    'rachida rachna radha radhika rafaela raffaella ragini ragnhild raisa rajani rakhi ramona ramya randa randi ' +
    'ranjana raquel rasha rashmi razan rebeca rebekah reem reena regina rehana reiko rekha renata renate renee ' +
    'renu renuka retno rhonda richa rie rieko riitta rika rima rini risa rita ritu roberta robyn rochelle rocio ' +
    'rokia rola rosalia rosalie rosalind rosangela rosanna roselyne rosemary rosie rosmah rossella rowshan roxana ' +
    'roxanne roya ruba rubina ruchi rupa ruqaiya ruslana rutendo ryoko saado saara saba sabrina sachiko sadako ' +
    'sadhna sadia sadie safaa sahar sahle-work sahra saida saira sakura salimata sally samaneh samia samina sanam ' +
    'sandrine sangeeta sapna sarala sarita sarka sarojini saskia satoko satomi saule savita sawsan sayaka sayuri ' +
    'seema seiko selena selin sepideh serena setareh setsuko sevinj sezen shabana shaheen shahla shaima shaimaa ' +
    'shalini shanti sharlene sharmila shazia sheela shehla sheila shelley sheri sherri sherry shilpa shireen ' +
    'shirin shizuka shizuko shobha shobhaa shohreh shoko shraddha shreya shruti shweta sibel sigrid sigrun siham ' +
    'silke silvana simin simona simonetta simran sira siri sirima sirimavo smita sneha snehal snezhana sofia ' +
    'sofie sofiia sofya soheila solene solomiya solveig somchit sondra sonja sonya soo-jin sook-ja soon-sil ' +
    'sophie stacy stefania steffi stella sudarat sudha sue suha sumaira sumaya sumiko sumitra sun-hee ' +
    'supriya surekha susana susanna susannah susanne sushila suzan suzanne svenja svitlana swapna swara swati ' +
    'sylvia tabata tabitha tahani tahira tahmina taisiya takako tamara tammy tania tanja tansu tanuja tanya tara ' +
    'tarja tasha taslima tawakkol teesta tereza tetiana thais thandi thandiwe thelma therese tiffany tina ' +
    'tirunesh tiwa tiziana tomoko tomomi tone toshiko tracey trisha trudy tsehay tsitsi tulia turid tuula ' +
    'tuyet uju uliana ulla ulrike uma unni urmila urszula uschi usha ute valeria vandana vanessa varvara vasilisa ' +
    'vasundhara velma veranika verna veronika veronique vibeke vicki vicky victoire vidya viktoria viktoriya ' +
    'vilma vimala vinita viola virginie vittoria vivian viviane vlasta volha wafa wafaa wairimu waltraud wambui ' +
    'wanda wangari wanjiru wendy whitney widad wilhelmina wilma winifred ximena yamini yana yaroslava yenny ' +
    'yeon-mi yesenia yevgenia yevgeniya yewande ying-wen yo-jong yolanda yolande yoshiko young-ae yousra yui yuka ' +
    'yukari yukiko yuko yuliia yumi yumiko yuna yvonne zahra zainabu zanele zdenka zeinab zeynep zinaida zindzi ' +
    'zodwa zofia zohreh zoleka zoriana zoya zubeida zuzana zuzanna',
);

/** In lower case, without accents. */
export const FURTHER_MALE_NAMES = names(
  'aadil aakash abbas abdallah abdelaziz abdelfattah abdelhakim abdelkader abdelkarim abdelmadjid abdelmalek ' +
    'abdelmoneim abdelrahman abdiqasim abdirahman abdolkarim abdulaziz abdulhadi abdulkarim abdullahi abdulmalik ' +
    'abdulqadir abdulrahman abdur abdurrahman abel abelardo abhijit abhinav abhishek abhisit abiodun abolhassan ' +
    'achille achim adama adan adarsh adebayo adekunle adel adewale adil adilson aditya adnan adolfo adrianus ' +
    'adrien aecio afif afonso agathon agostinho agostino agustin aidan aigars ailton aiman ajay ajit akash akbar ' +
    'akhilesh akihito akinwumi akio akira akram akshay alassane alastair albin aldo alec aleksandar alen ales ' +
    'alessandro alessio alexandre alfie alfonso alfred algirdas aliaksandr alik aliko alistair allan allen ' +
    'almazbek alois alok alonso aloysius alphonse alvin alyaksandr amadeo amadou amaechi amama amar amarinder ' +
    'amaury ambrish amedeo amer amine aminu aminul amir amitabh amjad ammar amos anand anant anas anatole ' +
    'anatoliy anders andre andreas andrej andrii andris andriy andrus andrzej angelo angus anibal anies aniket ' +
    'anirban anis anisul ankit ankur antoine anton antonis anup anupam anura anurag anutin anwarul apirat ararat ' +
    'arash archie ardashir ardeshir arie arindam arjun arkady arlindo armand armando armen armin arnaldo arnaud ' +
    'arnold arnulfo arsen arsene arseniy arseny artem artemio artur arturas arvinder aryan asad asaduzzaman aseem ' +
    'asefa asfand asfandyar asghar asher ashfaq ashish ashot ashraf ashutosh ashwin asim askar assad atsushi atta ' +
    'attila attilio augusto aurelien aurelio avinash awad aws axel ayad ayaz ayman ayodele ayoub ayush azam azim ' +
    'aziz azmi azmin babajide babak babangida babatunde babul babulal badr badruddoza bah baha bahram bakili bakr ' +
    'balazs baldev balram baltasar baltazar bambang bamir baptiste barry bartosz bas basem basil bassam bassem ' +
    'bastien behnam behrouz bela bello benito bennett benoit beppe berdi berhanu bernardo bernd bernhard bert ' +
    'bertrand besigye bharat bheki bhupinder bhushan bidzina bijan bilal billy bimal bingu biplab birhanu ' +
    'biswajit bjorn bobi bodo boediono bogdan boguslaw bohuslav bongani borut borys bosko bounnhang boutros boyko ' +
    'brad bram branko braulio brendan brent brett brice brij bronislav bryce budi bukola bulent burhan burkhard ' +
    'butrus byron caihou caleb calin calvin carlo carsten cecil cedric cellou celso cesare chakib chamal ' +
    'chandrababu chandrashekhar changchun chee-hwa cheikh chester chetan chico chidambaram chidi chike chinedu ' +
    'ching-kuo ching-te chinua chirag choummaly christoph chuan chukwuemeka chul-soo chun-ying ciro claes ' +
    'clarence clark claudio clayton clement cliff clifford clint clive clyde cody colin connor conor constantino ' +
    'corey corneliu cornelius corrado costas cristian cristiano cristobal cuauhtemoc curtis cyrus czeslaw daisuke ' +
    'dalton damian damien damon daniil danil danish danylo daoud dapo dario dariush dariusz darrell darren darryl ' +
    'dave davide davoud davyd dawood dayanidhi debashish debretsion deby declan dejan dejene delcidio dele delfin ' +
    'demeke demetrio denys detlef deuba devendra devlet dharam dharmendra diarmuid didier didymus digvijaya dilip ' +
    'dimitris dinesh diosdado dipak dirk dmytro domenico domingo dominic dominick dominik domitien donato ' +
    'dong-won dong-young donnie donovan doo-hwan doug dragan driss duane dudley duncan dushyant dustin dwayne ' +
    'dwight eamon earl eberhard ebrahim ebuka eckart ed eddie edgar edgardo edi edmond edmund edmundo edoardo ' +
    'edson eduard edwin efrain egils egon ehsan eiichi eiji eknath ekrem eladio eldar eleazar eli elias elijah ' +
    'elio eliseo eliseu eliud elliot elliott elmer eloi elon eloy elvis emad emanuele emeka emil emiliano emilio ' +
    'emin emmett emomali enamul enlai ennio enoch enzo eoin erich erik ernest ernst erwin esfandiar esko esmail ' +
    'espen essam esteban ettore eugenio eulalio eusebio evander evariste evaristo everett ezequiel ezio ezra ' +
    'ezzat fabian fabien fabio fabrice fabricio fabrizio facundo fadi fahad fahd farhad farid farmajo farooq ' +
    'farouk faruq fathi fatos faure faustin fausto fawad fawzi fayez fayiz fazal fazlul fazlur federico fedor ' +
    'feliciano femi fenghe ferenc fereydoun fergus fermin feroz ferruccio fethullah filipe filippo fintan flavio ' +
    'fletcher florencio florent florian florin floyd fode fortunato fouad francis franco frans franz fred freddie ' +
    'frederic frederick frederik fuad fulgencio fumihito fyodor gabe gabor gael gaetano gagan gagik gajendra ' +
    'galal gamal ganesh ganjar garrett gaston gatot gaurav gautam gavin gebru geert genaro gene gennaro genta ' +
    'geoff geoffrey georges georgi geraldo gerardo german gerrit ghassan ghassem ghazi gheorghe gholam ghulam ' +
    'giacomo gian giancarlo gianfranco gianluca gianni gilbert gilberto gilles gilmar gilson gino giorgi giorgio ' +
    'giorgos girija girish girma gitanas giulio gleb gnassingbe godfrey godswill gonzalo gopal gopinath goran ' +
    'goro gotthard govind graciano gregoire gregorio gringo grzegorz guan guglielmo guido guilherme guillaume ' +
    'guillermo gulshan gunnar gunter guntis guofeng gurbanguly gurmeet gurpreet gus gustav gustave gwede gyorgy ' +
    'habib habibur hadi hafeez hafez hage haider haile haitham hajime hakainde hakim hakon hamad hamada hamdan ' +
    'hamdi hamed hamza hani hanif hank hannes harald hardeep hardik hari harish harley haroun harris harsh ' +
    'harshvardhan hartmut haruhiko haruki harvey hary hasanul hashem hashim hatem hayato hayk haytham hazem ' +
    'heberto hector heiko heinrich helge helio hemant hendrik henrik herb herbert heriberto herman hermann herve ' +
    'heydar hicham hideki hideo hidetoshi hifikepunye hilario himanshu hiram hirofumi hirohito hirokazu hironori ' +
    'hiroyuki hisashi hisham hishammuddin hissene hitesh hlaing hojjat holger homer homero honore hooshang hor ' +
    'horace horacio hossein houssam hovik hryhoriy hsien htin hubert hubertus hugues humayun humberto huning ' +
    'hussain hussam hyun-joon ibikunle ibrahima idris ifeanyi iftikhar ignacio ignatius ignazio ihab ijaz ' +
    'ikechukwu ilir ilya ilyas imad imomali imtiaz in-young inder indrajit ingo ion iosif iqbal iraj irakli ' +
    'irfan irving irwin isaiah isam isao ishaan ishaku ishaq ishaque isko ismael ismail issa issei istvan italo ' +
    'iulian ivano ivaylo ivica ivo ivor iyad jaap jaber jabir jabu jacek jacinto jacobo jae-myung jae-yong jafar ' +
    'jagan jagdish jahangir jaime jake jalal jamal jamil jamshed janez janko janos janusz jared jarmo jaromir ' +
    'jaroslav jaroslaw jarrod jasper jassem jassim jaswant jatin javad javed jawad jawaharlal jayant jayden ' +
    'jean-baptiste jean-claude jean-luc jean-marie jean-michel jean-paul jean-pierre jean-yves jed jeetendra ' +
    'jejomar jens jeremie jerome jerzy jesper jesse jethro jiabao jide jiechi jignesh jimmy jiri jiro jitendra ' +
    'jitin joachim joaquim joaquin jochen joel johan johannes jomaa jomo jonah jonas jonatan jong-ho joon-ho joop ' +
    'joost jorg jorgen joris josef josh josiah josip josue jouko jozef jozias jozsef jude juha jukka julian ' +
    'julien julio julius jun-ho junji juri jussi jusuf juvenal ka-chiu kaare kai kai-shek kailash kais kaito ' +
    'kakha kalonzo kamal kamel kamran kanhaiya kapil karam karan kareem karel karti kartik karu kassem ' +
    'kassym-jomart katsunobu katsuya kaushik kayode kazem kazi kazimierz kazuhiko kazuhiro kazuo kazuyuki kedar ' +
    'keegan kees kehinde keiichi keiji keisuke kenenisa kenichi kenichiro kenny kensuke kent kentaro keshav ' +
    'keyvan kgalema khadga khairat khairy khalaf khaldoun khalifa khalil khamzat khawaja khondaker khurram ' +
    'khurshid ki-moon kieran kiichi kipkemboi kirk kishore kithure kiyoshi kjell kliment knud koen koichi koji ' +
    'kojo koko kola konrad kostas kosuke kota kourosh krishna krzysztof kuldeep kun-hee kunal kunio kunle kurt ' +
    'kwabena kwadwo kwaku kwang-su kwesi kyagulanyi kyriakos kyrylo ladislav lakhdar lalit lalu lamar lamberto ' +
    'lance lansana lars lasse laszlo latif laxman lazaro lazarus leandro lech leji lekhotla lemma lennart leo ' +
    'leon leonardo leonel leopold leopoldo leroy lester leszek lev levan levko levon levy lewis liam liaquat ' +
    'linas linus lionel lisandro liviu ljubo lloyd loic lorenzo lotfi lothar lowell lubomir luc luca lucas ' +
    'luciano lucien lucio ludovic ludovico ludvik ludwig luhut lukas lukasz luke lutfi luther lutz lyle lyndon ' +
    'ma-ruf maan maarten maciej mack macky madan madhav madhukar magdi maged magnus mahama mahamat mahbub mahdi ' +
    'mahendra maher mahesh mahfouz mahfud mahfuz mahinder mahmood mahmud mahmudur maithripala majed majid makar ' +
    'maksym malcolm malek malusi mamadou mamady mamdouh mamoru mamoun mamuka mandla manfred mangosuthu ' +
    'manish manlio manny manohar manoj manolo mansoor mansour mansur marat marcel marcello marcial marcos marcus ' +
    'marek marian mariano mariusz markus marouane mart marty marvin marwan masaaki masahiko masahiro masaki ' +
    'masanori masaru masashi masato masatoshi masayoshi masayuki masoud massimo masud mateo mateusz mathew ' +
    'mathieu matias mats matt matthias matthieu matti matvei maurice maurizio mauro max maxime maximiliano ' +
    'maxwell mayank mazen mcebisi mehdi mehran melchior melchor melvin michal micheal michelangelo mihai ' +
    'mikael mikalai mikheil mikko miklos mikola milan miles milo milorad milos miloslav milton milun mircea mirko ' +
    'miroslav miroslaw mirza mitchell mithun mitsuo mitsuru mizanur moaz moctar modibo mogens mohamad mohamud ' +
    'mohan mohanad mohit mohsen mohsin moises mojtaba mokgweetsi mokter momcilo moncef monty morihiro moritz ' +
    'morten morteza mortimer moses mosharraf mosiuoa mostafa mostafizur motiur motoo mounir moussa moustafa ' +
    'muammar mubarak mubariz mufid muhammed muhannad muhith muhyiddin mujibur mukesh mukul mulatu mulayam muneeb ' +
    'muneer munir muqtada murad murali murli musa musalia mushahid mushtaq muslim mustafizur mustapha muthanna ' +
    'mwai mykhailo mykyta myong-sik nabil nadeem nader nadim naeem nagendra naguib nahuel naji nam-gi namal nand ' +
    'nandan naoki naoya narayan naresh nariman naser nasim nasir nasr nasrullah nassif nataraj nate nathaniel ' +
    'nathi naveed naveen navid navjot nawaf nayef nazar nazmul nazri nebojsa necmettin ned nello nestor neville ' +
    'ngoako niall nicanor niccolo nick nicolae nidal nikhil nikifor nikol nikos nilesh nils niranjan nirav ' +
    'nirmal nisar nitin nizar nnamdi noboru nobuo nobuyuki noel norbert norberto norio noriyuki norman noureddine ' +
    'nouri novak nuhu nuno nuri nursultan nyesom oakley obaidul obinna octavio odumegwu ole oleh oleksii ' +
    'oleksiy olli ollie olof olu olumide olusola omer omid omprakash omran ondrej opeyemi orhan orlando orville ' +
    'osamu osip oskar osman ostap osvaldo oswaldo otakar otavio othman otis ottavio ottmar otto oumar ousainou ' +
    'ousmane ovidiu paavo padmanabhan padraig pagan palaniswami palle panagiotis panfilo paresh paride ' +
    'parvaiz parvez parviz pascal pascual pasquale pasteur patrice patricio pawan pawel payam peer pekka per ' +
    'percy perfecto perry petr petter petteri phil philipp phuc pierce pierluigi piero piet pieter pietro piotr ' +
    'pita piyush plamen platon porfirio poul prabhakar prabowo pradeep prafulla prakash pramod pranab pranav ' +
    'prannoy prasanna prashant pratap prateek pratik praveen pravin prawit predrag prem prithvi prithviraj ' +
    'prokhor prokopis pulkit puneet purushottam qaboos qais qamar qasem qasim qassem quader quentin quincy ' +
    'quirino qusay rabah rabiu rachid radek radim radoslaw radovan radu raed rafal raffaele rafic rafik rafiq ' +
    'rafiqul rafizi raghav ragheb raghu raghuram rahim raimonds rainer rainsy raj rajan rajat rajendra rajinder ' +
    'rajnath rajneesh raju rakesh ralf ram ramachandra ramakrishna raman ramasamy ramdas ramdev ramesh rami ramin ' +
    'ramiro ramon ramsay ramush ramy ramzi ranariddh ranasinghe ranbir randall randeep randhir ranjan ranjit ' +
    'raphael rashad rashed rasmus ratan ratko rauf rauff ravindra raymundo raza reggie reginald regis rehman ' +
    'reinaldo reinhard reinhold remi remigio remo renan renat renato rene renzo reuben rex reza riad riaz ' +
    'riccardo richie rida ridha ridwan riek rigathi rigoberto rinat rishabh risto ritesh riyad rob robbie rocco ' +
    'rodion rodney rodolfo rogelio rogerio rohan rohit roland rolandas rolf romain romario romeo romulo ron ' +
    'ronaldo rongji ronnie rory rosen roshan rosli ross rostislav rostyslav rotimi rouhollah ruairi rudiger ' +
    'rudolf rufino rufus ruggero ruhollah ruhul rui rumen rupert rupiah rustam rustum rutger ryoichi ryoji ryota ' +
    'ryuichi ryutaro saad saadi sabri sachin sadanand sadegh sadeq sadiq sadyr saeid safwan saifuddin saiful ' +
    'sajid sajjad salah saleh sali salif salim salva salvatore samak sameer sami samih samir samit sammy samora ' +
    'samura samvel sandeep sander sandiaga sandip sandor sandro sang-jo sanjeev sanjiv santiago santosh sanusi ' +
    'saparmurat sarath sarbananda sarfraz sasa satish satoru satoshi satyajit satyendra saul sauli saurabh sauro ' +
    'savva sayed sayyed seamus sebhat segun seif seiichi seiji sekou selahattin selim semen semyon seppo seretse ' +
    'serge serhii serzh seth seung-min severino seyoum shafiq shafiqul shafqat shahbaz shahid shahidul shahram ' +
    'shahriar shahrir shahzad shailendra shaker shakti shalva shamil shamsul shane shankar sharad sharif shashank ' +
    'shaukat shaun shavkat shawki shehbaz shehu shekhar sheldon sher shibu shigeo shigeru shingo shinichi ' +
    'shinji shinjiro shintaro shinya shiv shivraj shogo shoichi shoji shota shreyas shubham shui-bian shuichi ' +
    'shuji shukri shunichi shwe shyam siamak siarhei sicelo sid siddharth siddhartha sidharth sidney siegfried ' +
    'sihanouk siim silas silva silvano silverio simeon sinisa siphiwe sipho siraj sirajul sitaram siyabonga ' +
    'slavko slawomir slobodan soe sofiane sohail soheil sohrab sokha sokhonn somchai somnath sooronbay soren ' +
    'sorin sory sosuke souleymane soumaila sourav spartak spencer spyros srettha srinivas ssebagala ssempala stan ' +
    'stanley stavros stefan stefano stepan stephane stewart stig sture subhash subramanian sudhir suharto sukarno ' +
    'sukhbir sukhdev sulaiman sule suleiman suleyman sumit sundar sung-hyun surendra surinder surjit surya sushil ' +
    'susilo susumu suthep sven svend svyatoslav swaminathan swapan syarhei sybrand sylvain sylvester taavi taban ' +
    'tadashi tae-woo tae-yong taha taher tahir taichi taisuke tajul takaaki takafumi takahiro takao takashi ' +
    'takayuki takuya talal taleb tamas tamer tamim tanveer tapio taras tarek tareq tarique tarso tarun tatsuo ' +
    'tatsuya tauqir tawfik tawfiq tawhidul tayeb tayseer teddy tedros tejashwi tejasvi tendai teng-hui tengku ' +
    'teodoro terje terrance terrence teruo tetsuo tetsuya tewodros thanathorn thein themba theo theodore ' +
    'theodoros thiago thilo thongloun thorbjorn thorvald thulani tiago tidjane tigran tikhon tilman timmy timo ' +
    'timofei timofey tito tiziano tobias toby todd todor tofail tomas tomasz tomislav tommaso tomohiro tomoyuki ' +
    'toomas tor torbjorn torsten toru toshiaki toshihiko toshihiro toshimitsu toshio toshiro toshiyuki traian ' +
    'travis trent tristan trond trong troy tsutomu tsuyoshi tudor tunde turgut turki tushar ubaldo uday ' +
    'uddhav uffe ugo uladzimir ulf ulrich umaru umberto umesh upendra urho uriel urmas usama usman utkarsh vaclav ' +
    'vadim vahagn vahid vakhtang valdis valentin valeri valerio valeriu valeriy vance vartan varun vasco vasil ' +
    'vasiliy vassilis vasudev vasyl vazgen veikko velupillai veniamin venkaiah venkat vernon viacheslav vic ' +
    'vicente victoriano vikas vikenty vikram viktar vimal vinay vinayak vince vincenzo vineet vinicius vinod ' +
    'vipin vipul viraj virat virender virgil virgilio vishal vishnu vishwanath vit vitali vitalii vitaliy vito ' +
    'vittorio vivek vlad vladimiro vladlen vlastimil vojislav vojtech volker volodimir vsevolod vuk vusi vusumuzi ' +
    'vytautas wael wahid wajih waldo walid walther waqar warren waseem wasim wataru welshman wendell werner ' +
    'wesley wilbur wiley wilfred wilfredo wilhelm willard wim wimal winfried wiranto wissam wojciech wole ' +
    'won-soon woo-jin workneh wouter wyatt wycliffe xavier xiaoping xilai xolani yacine yacoub yahia yahya yakov ' +
    'yakubu yanis yann yannick yaobang yaroslav yaser yash yashwant yasin yasonna yassin yassine yasuhiro yasuo ' +
    'yasushi yasutoshi yaw yazid yefim yegor yemelyan yemi yevgeni yevhen yevhenii yiannis yilmaz ying-jeou ' +
    'yogendra yogesh yohei yoichi yoji yong-ho yongkang yoshiaki yoshihiro yoshikazu yoshimasa yoshinori yoshio ' +
    'yoshiro yoshitaka yoshito yoshiyuki yosuke younes young-chul young-moo young-sam younis yousaf yousef yousif ' +
    'yuichi yuichiro yuji yurii yuriy yusuke yutaka yvan zacarias zachariah zack zafar zaheer zaher zahid zaid ' +
    'zaka zakaria zakhar zaki zaur zayed zaza zbigniew zdenek zdzislaw zedong zein zeljko zhelyu zhengsheng ziad ' +
    'zine zivko ziyad ziyang zmitser zoltan zoran zsolt zubair zuhair zulfikar zurab zviad zwelinzima zwelithini',
);
