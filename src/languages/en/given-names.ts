// Given names that tell a woman from a man, for the pronouns of a report. Written for this project; names common to both are left out.

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** In lower case, without accents. */
export const FEMALE_NAMES = names(
  'mary patricia jennifer linda elizabeth barbara susan jessica sarah karen nancy lisa margaret betty sandra ashley dorothy kimberly ' +
    'emily donna michelle carol amanda melissa deborah stephanie rebecca laura sharon cynthia kathleen amy angela shirley anna brenda ' +
    'pamela emma nicole helen samantha katherine catherine christine debra rachel carolyn janet maria heather diane ruth julie olivia ' +
    'joyce virginia victoria kelly lauren christina joan evelyn judith megan andrea cheryl hannah jacqueline martha gloria teresa ann ' +
    'sara madison frances kathryn janice jean abigail alice julia judy sophia grace denise amber doris marilyn danielle beverly ' +
    'isabella theresa diana natalie brittany charlotte marie kayla alexis lori hillary theresa angela nikki kamala melania ivanka ' +
    'olga natalia natalya tatiana tatyana elena yelena irina svetlana ekaterina yekaterina anastasia oksana ludmila lyudmila galina ' +
    'nadezhda nina vera lyubov larisa marina yulia yuliya ksenia daria darya polina alla zhanna maryna nadiya kateryna ' +
    'fatima aisha khadija zainab zaynab maryam mariam amina amal layla leila noor hanan rania samira yasmin salma nadia huda ' +
    'indira priya sonia sunita anjali lakshmi kavita meera pooja nirmala sushma smriti mamata jayalalithaa benazir malala asma ' +
    'lucia carmen rosa isabel ana elena cristina dilma michelle gabriela beatriz fernanda juana mercedes dolores pilar ines alejandra ' +
    'daniela valentina camila mariana veronica xiomara dina keiko claudia francesca giulia chiara giorgia paola silvia ' +
    'ursula angela annegret annalena christiane sabine petra monika ingrid astrid greta birgit helle mette sanna ' +
    'marine segolene brigitte simone juliette camille valerie anne agnes florence sylvie francoise nathalie ' +
    'ngozi folashade winnie graca nkosazana joyce ellen thuli busisiwe naledi lindiwe nomvula ' +
    'jacinda julia gladys penny aung miyuki yuriko akie tsai hyun-jung geun-hye chanthida yingluck megawati imelda corazon leni gloria ' +
    'sanae fumiko naomi akiko yoko keiko michiko amelia eleanor fiona gillian harriet imogen jane jill kate katie kirsty lucy nicola ' +
    'priti theresa yvette zoe bridget sinead siobhan',
);

/** In lower case, without accents. */
export const MALE_NAMES = names(
  'james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald steven paul ' +
    'andrew joshua kenneth kevin brian george edward ronald timothy jason jeffrey gary ryan nicholas eric stephen jonathan larry justin ' +
    'scott brandon benjamin samuel gregory frank alexander raymond patrick jack dennis jerry tyler aaron jose henry adam douglas nathan ' +
    'peter zachary kyle walter harold jeremy carl keith roger gerald ethan arthur terry christian sean lawrence austin joe noah bryan ' +
    'albert willie alan juan wayne roy ralph randy eugene vincent russell louis philip bobby johnny bradley mike bill jim tom bob steve ' +
    'dan ted ben greg jeff tony barack mitt bernie marco rand rick rudy newt mitch chuck harry bruce craig dean derek glenn gordon ' +
    'graham guy howard hugh ian ivan keir leonard martin neil nigel oliver owen simon stuart trevor boris jeremy rishi tim ' +
    'vladimir dmitry dmitri sergei sergey alexei aleksei alexey mikhail nikolai nikolay andrei andrey viktor victor yuri yury igor oleg ' +
    'konstantin aleksandr alexandr anatoly boris evgeny yevgeny gennady georgy grigory kirill leonid maxim maksim pavel pyotr roman ' +
    'ruslan stanislav timur valery vasily vitaly vyacheslav vladislav volodymyr petro oleksandr viktor mykola serhiy ihor ramzan artyom ' +
    'mohammed muhammad mohamed mohammad ahmed ahmad ali hassan hussein hasan husain omar umar ibrahim khalid khaled mahmoud mustafa ' +
    'abdullah abdul abdel yusuf youssef osama salman faisal tariq bashar saddam hamid karim rashid saeed said nasser anwar hosni yasser ' +
    'benjamin ehud ariel shimon yitzhak naftali yair avigdor moshe isaac recep tayyip mehmet kemal hakan murat emre ' +
    'narendra rahul rajiv manmohan arun amit sanjay vijay ravi rajesh suresh ashok anil sunil deepak imran nawaz asif pervez bilawal ' +
    'mahinda gotabaya ranil sajith hassan nitish arvind yogi ' +
    'jose juan carlos luis jorge pedro manuel francisco antonio miguel rafael fernando alejandro andres diego enrique felipe hugo ' +
    'nicolas mauricio evo rafael raul fidel ernesto gustavo hernan ivan javier lula jair luiz paulo joao sergio marcelo eduardo ' +
    'pablo rodrigo salvador sebastian alvaro alberto alfredo arturo cesar nayib daniel oscar ollanta pedro ricardo roberto ruben victor ' +
    'giovanni giuseppe matteo silvio mario paolo luigi marco francesco antonio sergio romano enrico ' +
    'hans helmut gerhard karl klaus jurgen wolfgang heinz olaf friedrich martin sigmar horst dieter uwe gunther ' +
    'francois jacques jean pierre michel nicolas emmanuel bernard claude philippe alain laurent dominique manuel edouard gerard henri ' +
    'yves christophe thierry olivier bruno ' +
    'nelson cyril jacob thabo robert emmerson morgan joseph olusegun goodluck muhammadu bola yoweri paul raila uhuru william kofi ' +
    'kwame nana john jerry blaise idriss denis laurent etienne felix abiy meles isaias omar hailemariam kizza atiku ' +
    'shinzo fumio junichiro taro yoshihide yoshihiko naoto hiroshi kenji takeshi jinping jintao zemin keqiang qishan jong-un jong-il ' +
    'jae-in geun-hye myung-bak suk-yeol moo-hyun dae-jung mahathir najib anwar joko rodrigo ferdinand benigno prayut thaksin hun',
);
