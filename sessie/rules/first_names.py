"""First names by which the privacy check knows a person. Loaded when the first slip is looked at.

Sources: `OWN` was written down for sessie: names of children, parents and teachers of today.
`LATIN`, `CYRILLIC` and `ARABIC` are the first names of Faker (https://faker.readthedocs.io, MIT
licence, copyright 2012 Daniele Faraglia) for Dutch, Flemish, Turkish, Polish, English, French,
Spanish, Portuguese, Romanian, Ukrainian and Arabic. `WORDS_TOO` are those that are Dutch words as
well, by the word list of OpenTaal (https://www.opentaal.org, BSD or CC BY 3.0).
"""

OWN = """
Aaliyah Abdel Abdelilah Abdelkader Abderrahim Abdirahman Abdul Abdullah Abdullahi Abe Abel Abrham
Achmed Ada Adam Adil Adnan Adriaan Adrian Afnan Agnes Agnieszka Ahlam Ahmad Ahmed Ahmet Aicha Aiden
Aimée Aisha Akram Alaa Alae Albert Aleksandra Alessio Alex Alexander Alexandru Ali Alice Alicia
Alina Alma Almaz Amal Amalia Amanuel Amara Amber Amel Amelie Amin Amina Amine Amir Amira Amirah
Amos Amy Amélie Ana Anass Anastasia Anaya Anaïs Andrea Andreas Andreea Andrii André Anh Ania
Aniruddha Anis Anita Anke Ann Anna Annabel Anne Anne-Fleur Anneke Annelies Annelot Annemarie
Annemiek Annemijn Annet Annika Anouar Anouk Antje Anton Anwar Arda Ardi Aria Ariana Ariane Arie
Arjan Arjen Arjun Arno Arnoud Aron Artem Arthur Arwa Arwin Arya Asha Ashley Ashraf Asia Asiya Asli
Asma Astrid Asya Auke Awet Axel Aya Ayaan Ayan Ayat Aydin Ayham Ayla Aylin Ayman Ayoub Ayse Ayub
Ayşe Aziz Aziza Azra Aïsha Babette Babs Bachir Badia Badr Bahar Baran Barbara Bart Bartek Bartosz
Bashar Basia Basma Batuhan Baukje Bea Beatrix Beatriz Belle Ben Benja Benjamin Bente Benthe Berat
Berend Bernard Bert Berthe Betty Betül Beyza Bianca Bibi Bilal Biniam Birgit Biruk Björn Boas Boaz
Bobbie Boele Bogdan Bogdana Bohdan Bonnie Boris Botan Bowen Bowie Boyd Brahim Bram Brechtje Brenda
Brent Brian Brigitte Britt Britta Bruno Burak Burhan Buse Caitlin Camiel Carice Carla Carlijn
Carmen Carolien Caroline Cas Casper Catharina Cato Cecile Cees Celeste Celine Cem Ceylan Ceylin
Chahid Chahira Chaima Chanel Channa Chantal Charlotte Chayen Chayenne Chaïma Chiara Chidi Chiel
Chika Chloë Chris Christa Christel Christiaan Christian Christiane Cihan Cindy Claire Claudia Cleo
Coen Colin Conny Coosje Cornelia Cornelis Corrie Cynthia Cyrano Daan Dagmar Dahir Daisy Daley Dalia
Damian Damien Damla Dani Daniel Danique Daniël Daniëlle Danny Danylo Daphne Daria Darian Daud Dave
David Davy Dawid Dawit Debbie Deborah Delano Demi Demian Demir Denise Deniz Dennis Desiree Dewi Dex
Dexter Diana Dick Diede Diederik Dieke Dieuwertje Dilan Dilara Dimitri Dina Dinand Dion Dirk
Djamila Djenna Djuna Dmytro Doha Dolf Dominik Doortje Dora Dorien Doris Douae Dounia Dounya Douwe
Dragan Driss Duuk Duygu Dylan Dylano Ebrar Ebru Ecrin Eda Eddy Eden Edith Edwin Eefje Eelco Efe
Efraim Egbert Eiman Eke Ela Elanur Elena Eleonora Elias Elif Eline Elisa Elise Eliza Elizabeth Ella
Ellen Ellie Elly Elodie Eloise Els Elsa Eman Emiel Emilia Emily Emin Emine Emir Emirhan Emma Emmy
Emre Enes Engelien Ensar Enver Erdem Eric Erik Erika Erikjan Erkan Ernst Erwin Esad Esmay Esmee
Esmeralda Esmée Esra Esther Eva Evelien Eveline Evert Evi Evy Ewa Eymen Ezgi Ezra Faas Fabian
Fabienne Fabiënne Fadime Fadoua Fahd Faisal Faiza Farah Fardowsa Farid Farida Farouk Fatih Fatiha
Fatima Fatma Fatou Fatouma Faye Fedde Feike Feline Felix Femke Fenna Fenne Ferdi Ferhat Feride
Ferry Feya Fien Fiene Fiep Fikret Filimon Filip Filippa Filiz Filou Finn Finnley Fiona Firat Fjodor
Fleur Flip Floor Floortje Floris Fokke Fonske Foppe Fouad Francien Franciszek Frank Franka Fred
Freddie Frederieke Frederik Frederique Freek Freya Frits Froukje Furkan Fátima Gabriel Gaby Gaia
Geert Geertje Geesje George Georgi Gerard Gerben Gerda Gerjan Gerrit Gert Gert-Jan Ghita Ghizlane
Gideon Giel Gijs Gijsbert Gillis Gina Ginny Giovanni Giulia Gizem Goitom Gosia Greet Greetje Greta
Grzegorz Guido Guillermo Guus Guusje Guusta Gökhan Gül Gülsüm Habib Habiba Habtom Hadi Hadiya
Hafida Hafsa Haico Hajar Hakan Hakim Hala Halil Halima Hamdan Hamdi Hamid Hamza Hana Hanad Hanae
Hanan Hanane Hanna Hannah Hanneke Hannie Hans Harm Harmen Harrie Harry Hasan Hasna Hasnae Hassan
Hatice Havin Hayam Hayat Hedwig Heidi Heiko Hein Heleen Helena Helga Helin Helma Hendrik Henk Henny
Henriëtte Herman Hessel Hevin Hiba Hicham Hidde Hilal Hilde Hind Hinke Hirut Hivda Hodan Houda Hugo
Hussein Hylke Hüseyin Ibrahim Ibtisam Ibtissam Ida Ids Ifrah Ihsan Ikram Ilayda Ilham Ilias Ilja
Ilona Ilse Ilyas Ilyes Iman Imane Imke Imme Imran Ina Inas Inaya Indra Indy Ineke Inge Inge-Marie
Ingrid Insaf Inès Ionut Iqra Irene Irina Iris Irma Iryna Isa Isabel Isabella Isabelle Ishaan
Isidoor Ismael Ismail Ismaïl Isra Issa Itske Ivan Ivana Ivanna Ivar Ivo Ivy Iwona Izaan Izzy Jaap
Jacco Jace Jacek Jackie Jackson Jacob Jacqueline Jade Jaimy Jairo Jakub Jamal James Jamila Jan Jana
Janine Janna Janne Jari Jaro Jaroslaw Jasmijn Jasmin Jason Jasper Jax Jayda Jaydee Jayden Jaylano
Jaylin Jaylinn Jaylo Jazz Jaël Jeannette Jelena Jelle Jelmer Jelte Jeltje Jenna Jennifer Jenny Jens
Jente Jeppe Jeremy Jeroen Jerom Jesper Jesse Jessica Jessie Jet Jette Jihad Jihane Jikke Jildou
Jill Jim Jip Jiska Jits Jitske Joachim Joanna Joanne Jochem Joep Joey Johan Johanna Johannes John
Jolanda Jolanta Jolein Jolie Jolien Jolijn Joline Jonas Jonathan Jonna Joos Joosje Joost Jop Jordi
Joren Jorik Joris Jorn Jorrit Jos Josefien Joseph Josephien Josephine Joshua Josje Josse José Joud
Joy Joyce João Joëlle Juan Judith Judy Jules Julia Julian Juliana Julie Juliette Julius Juna Jurgen
Jurgita Jurre Jurriaan Justin Justine Juul Kaan Kaatje Kacper Kadir Kai Kajsa Kaleb Kamal Kamiel
Kamila Karel Karen Karim Karima Karin Karlien Karlijn Karolina Karsten Kasia Kasimir Kasper
Katarzyna Kate Katelijn Kateryna Kathleen Katinka Katja Kato Kavya Kawtar Kaya Kayden Kayleigh
Kayra Keano Kees Keesje Keira Kemal Kenan Kenji Kenza Kerem Kerim Kevin Keyla Khadija Khadijah
Khadra Khaled Khalid Kian Kidane Kiki Kim Kimberly Kiona Kirsten Kjeld Klaartje Klaas Klaas-Jan
Koen Koos Krzysztof Kuba Kyan Kyano Kyara Kyrylo Kübra Lahcen Laith Lamia Lamyae Lana Lara Lars
Lasse Latifa Lauke Laura Lauren Laurens Laurie Layan Layla Laïla Lea Leah Leanne Leen Leendert
Leila Lena Lennart Lennon Lennox Lenthe Leo Leon Leonie Leonoor Leontien Leontine Leroy Lesia Levi
Levy Lex Lexi Leyla Leïla Lia Liam Liana Lianne Lieke Liesbeth Lieve Lilly Lily Lina Linda Linde
Linh Lisa Lise Liselot Liselotte Lisette Liv Livia Liza Lizzy Loek Loes Logan Lois Lola Lonneke
Lore Loren Lorena Lorenzo Lotje Lotta Lotte Lou Loua Loubna Louis Louisa Louise Loïs Luc Luca Lucas
Lucia Lucien Luciën Lucy Ludo Ludwig Luka Lukas Lukasz Luke Lumi Luna Lunara Luuc Luuk Lyam Lynn
Lynne Maaike Maan Maarten Maartje Macy Madelief Madelon Maeve Magdalena Maha Mahad Mahdi Maher
Mahmoud Mahmut Maike Maikel Mailin Maissa Maja Majda Majid Maksym Malak Malika Manar Manon Manou
Mara Marah Marc Marcel Marcella Marcin Marco Mareike Marek Margaret Margje Margot Margriet Maria
Mariam Mariama Mariana Marianne Marieke Mariia Marije Marijke Marijn Marike Marilou Marin Marina
Marinus Marion Maris Mariska Marit Mariëlle Marja Marjan Marjolein Mark Marleen Marlies Marlijn
Marloes Marlou Marnix Marouan Marre Marscha Martha Marthe Martijn Martin Martina Martine Martje
Maruf Marwa Marwan Mary Maryam Mason Mateo Mateusz Mathijs Mats Matteo Matthias Matthijs Maud
Maureen Maurice Maurits Mauro Max Maxim Maxime Maxine May Maya Mayra Maysa Maïra Małgorzata Meerthe
Mees Mehari Mehdi Mehmet Meike Meinte Melanie Melek Melike Melisa Melissa Melle Melvin Menno Merel
Meriem Merijn Meron Mert Merve Meryem Mette Mia Micha Michael Michał Michel Michelle Michiel
Michèle Mick Mieke Mieks Mies Mihai Mihret Mika Mikael Mikail Mike Mikey Mikki Mila Milan Milena
Miles Miley Milica Milo Milou Mina Minh Minke Mirac Miranda Miray Mirjam Mirjana Mirre Mirthe Mitch
Mitchell Moad Mohamed Mohammad Mohammed Mohamud Moira Monica Monique Moos Morris Morten Mouad
Mouhcine Mounia Mounir Moussa Muaz Muhammad Muhammed Murat Mustafa Mustapha Mykola Myra Myrna
Myrthe Nabil Nabila Nadia Nadieh Nadine Nadir Nahom Naila Najat Najib Najma Najoua Naomi Naomy
Nasra Nasser Natalia Natalie Nataliia Natan Natasha Nathalia Nathalie Nathan Natnael Nawal Nawfal
Nayla Nazar Naïm Neele Neeltje Nele Nesrin Neva Nevin Nia Niam Nick Nicolaas Nicole Niek Niels
Nienke Niki Nikita Nikki Nikola Nils Nina Ninke Nisa Nisrine Nizam Nizar Noa Noah Nola Noor Norah
Norbert Noud Nour Noura Nova Novi Noémie Noël Noëlle Nuh Nurcan Nuri Nynke Obe Odin Oksana Olaf
Olcay Ole Oleg Oleksandr Olena Olga Olha Oliver Olivia Olivier Oliwia Omar Omayra Omer Onno Onur
Orla Oscar Osman Otis Otto Ouassim Oumaima Oussama Outhman Owen Ozan Pam Paola Pascal Patrice
Patricia Patrick Patryk Paul Paula Paulien Pauline Pauwel Paweł Pelle Pepijn Peppe Peter Petra
Phileine Philine Philip Philou Pien Pieter Pieter-Jan Pim Piotr Pip Pippa Pippi Pleun Pleuni Polina
Priya Puck Puk Quincy Quinn Quint Quinten Rabia Rachel Rachid Rachida Raf Rafael Rafaël Rahel Rahma
Rajesh Ralph Ramazan Rami Ramon Rania Ranim Raouf Raphaël Rasheed Ravi Rawan Rayaan Rayan Rayane
Raymond Rebecca Recep Reda Redouan Reina Reinier Reinout Rembrandt Renate Rens Renske René Renée
Resul Reza Rhodé Ria Riad Rianne Richard Rick Ridouan Ridwan Rijk Rik Riley Rina Rinske Rita Rixt
Robbert Robert Robin Robyn Rodi Rodrigo Roel Roeland Roelien Roelof Roemer Rogier Rohan Rojda Rolf
Romy Ronald Ronan Ronja Ronnie Roos Roosmarijn Rosa Rosalie Rosann Rosanne Rosemarie Rosie Rowan
Rox Roy Roya Rozemarijn Ruben Rubi Rudi Rudolf Rukiye Ruth Ruud Ryan Saadet Saadia Saar Saba Sabah
Sabine Sabri Sabrina Safa Safae Safia Safouane Sahra Said Saida Salah Saleh Salih Saliha Salim
Salma Sam Samantha Samet Sami Samir Samira Samiya Sammie Samuel Samuël Sander Sandra Sanne Santiago
Saoirse Sara Sarah Sarai Sascha Saskia Saïd Scarlett Scott Seb Sebas Sebastiaan Sef Selah Selam
Selamawit Selin Selina Selma Sem Semhar Semih Semmy Semra Senay Senn Senna Seppe Serena Serge
Serhii Serkan Sevda Seyfi Seyma Shane Shaniqua Shanna Shanti Sharon Sharona Shirin Shirley Shivani
Shreya Sibel Sidra Siebe Siebren Siem Sien Sietse Sietske Sigrid Siham Sihame Sil Silke Silvan
Silvia Simay Simon Simone Sinan Siri Sirine Sjaak Sjoerd Sjors Sjoukje Skye Sofia Sofian Sofie
Sofiia Sofyan Sofía Solomiia Solomon Sonja Sophie Soraya Souad Soufiane Soukaina Soumaya Stach Stan
Stefan Stefanie Stefano Stella Stephan Sterre Steven Stijn Stijntje Storm Sude Sukran Suleyman
Sumaya Sumeya Sumeyye Sunita Sushila Suus Suzan Suzanne Suze Sven Svenja Sverre Svetlana Sybren
Sylvia Sylvie Szymon Süleyman Taeke Taha Tahir Talha Tamar Tamara Tamer Tanja Tara Taras Tariq
Tasnim Tatjana Taylan Teddy Teije Tekle Tesfay Tess Tessa Tessel Tetiana Teun Teunis Teuntje Tevfik
Thea Theo Theun Thiago Thijs Thirza Thom Thomas Thuy Tibor Tieme Tiemen Ties Tijmen Tijn Tijs Tim
Timo Timothy Tineke Tirsa Tirza Titus Tjalling Tjeerd Tjorven Tobi Tobias Tolga Tom Tomasz Tomek
Toon Toos Trijntje Tristan Trudy Truus Tuana Tugba Tuur Twan Tygo Tülay Ubah Umut Ursula Vajèn
Valentijn Valentina Valerie Vanessa Veerle Vera Vick Victoria Vieve Viggo Vigo Vik Vikram Viktor
Vince Vincent Vitalii Vivian Vlad Volodymyr Wael Wafa Walid Warsan Wassim Wende Wendy Wesley Wessel
Wiam Wiebe Wiebren Wieke Wies Wietske Wijnand Wiktor Wilhelmina Willeke Willem Willemijn Willy
Wilma Wim Winnie Winta Wisse Wojciech Wojtek Wolodymyr Wouke Wout Wouter Xander Xavi Xavier Xenia
Ximena Yade Yael Yagmur Yahya Yakup Yana Yannick Yara Yaren Yasemin Yaser Yasin Yasir Yasmin
Yasmina Yassin Yassine Yassir Yassmine Yavuz Yente Yentl Yevhen Yfke Yildiz Yinthe Ylva Ymke Ynte
Yoeri Yohana Yohannes Yonas Yoran Yorick Yoshi Younes Youp Yousra Youssef Yuliia Yuna Yunus Yuri
Yusuf Yvette Yvo Yvonne Zafer Zahra Zainab Zakaria Zakariya Zara Zaynab Zaïna Zeger Zehra Zeki
Zenebe Zeyd Zeynep Ziad Ziggy Zineb Zinzi Zita Ziva Zlata Zoey Zofia Zohal Zohra Zosia Zoya Zoë
Zuhal Zuzanna Zübeyde Özgür Özlem Ümit
فاطمة محمد عائشة زينب مريم يوسف إبراهيم علي حسن خديجة سعاد ليلى نور أحمد عمر
"""
"""As they are written."""

# made by benchmarks/names.py; what stands above it is written by hand

LATIN = """
aaron aarón abbie abdiş abdulbekir abdulgazi abdulkadir abdulmenaf abdulsemet abdurrahman abdülahat
abdülcemal abdülhadi abdülkerim abdülsamed abdürreşit abid abigail abigaíl abilio abiye abraham
abril abuzar acar acarkan achiel achim aclan adak adal adalberto adasal adela adelaida adelardo
adelia adelin adelina adi adila adina adlan adolfo adonis adora adoración adriana adrianna adrien
adrienne adrián adviye adán adèle adélaïde adıgün afer afife afonso agapito agata agathe aglaia
agnos agnès agripina agustina agustín ahat ahsen ahter aida aimee aimé ainara ainoa aitana aitor
akalan akar akatay akay akbaş akboğa akcivan akdora akdurmuş akgöl akgüneş akif akise akkerman
akmaner akmaral aksay aksoy aksöğüt aktemür akver akyıldız akçabay akçasu aköz akınal alaaddin
alabezek alaeddin alain alan alanalp alattin alaz alba albano alberta albertina alberto albina
albino alcan alcides ale alejandra alejandro alejo aleks aleksander aleodor alexandra alexandre
alexandria alexandrie alexandrina alexe alexia alexis alfons alfonso alfred alfredo algış aliabbas
alida aliihsan alin aline alis aliseydi alison alistar alix alize alkor allan almast almudena almus
alondra alonso alparslan alpcan alphonse alpin alpsü alsoy altoğan altuğ altınbike altınkaya
altınçiçek altınışın alyssa alícia alışık amada amado amador amancio amanda amando amarilis amaro
amaya amaç ambrosio amedeu amelia amor amparo amre amza amélia américa américo amílcar an anabel
anabela anacleto anaida anamaria anargül anas anastasie anastasio anastazja anatolie anca ancuța
anda andiç andra andrada andrei andreia andrew andrian andrzej andrée andrés andy anemona aneta
angel angela angelika angelina angelino angelita angelo anghel anghelina angèle angélica ani anica
aniela anișoara anja anka annak anneleen annemie annette annick annie annita anny anselma anselmo
anthony antim antoaneta antoine antoinette antonela antoni antonia antonie antonio antoniu antonius
antony antoon antónio anunciación anuța aníbal apaydın apolinar apolonia araceli aral aran arcan
arcelia argu ariadna arian ariel arifcan arina aristide aristides aristița arkadiusz arkut arlette
armahan armand armando armida arnaud arnaude arne arnold aroa arpağ arsenie arsenio artan artemio
artemisa artur arturo aru arziye aránzazu arıel arıkol arıpınar arısoy asalet ascensión asdrubal
ashleigh asiman aslanhan asliye asu asunción asım atagün atalay atanur atasagun atatöre atena atgun
atilhan atilio atiyye atnan atılgan audrey august augusta auguste augustin augustina augusto aura
aurel aurelia aurelian aureliana aureliano aurelio aurica aurică aurora aurore aurélie avram avunç
avşin axelle axenia axinte ayasun ayaydın aybet aybora aycagül aydar ayden aydinç ayduru aydınbey
aygutalp aygönenç ayhan aykut aykutalp aylil aynilhayat aynımah aypar aysema aysevim aysoy aysuna
aytek ayten aytuna aytöz ayvas ayyaruk ayçan ayülker ayşan ayşeana ayşenur azade azahar azahara
azeneth azettin azize azucena açıkel açılay ağakişi ağbegim ağmur aşhan aşir baba badegül bahaddin
bahittin bahtinur baki balatekin balca baldomero balduino bali ballı baltasar baltaş banü barak
barbu bariş barry barsen bartolomeu bartolomé barışcan bas basarab basilio basriye bastiaan basım
baturay batırhan baudelio bautista baydu baykan bayman bayruhan baytal bayzettin bağdat bağdaş
başay başhan başok beatrice beatrijs beau bebe bedi bediriye bedri begim begoña behiza behrem
bekbay bektaşi belen belgizar belkize bellisan belén benedita benek bengibay beniamin benice
benigna benigno benita benito benjamim benjamín benny benoit benol benone benoît beray beren bergen
beriye berkal berki berksay bernabé bernadette bernarda bernardino bernardita bernardo berran
berrin berta bertha berto bertrand besey besin beste beth bethan bethany betina beverley beyda
beyhatun beyler beyzade bezek bianka bibiana bican bidayet bieke bienvenida bilay bilender bilgen
bilginur bilgütay bilkay billy biltaş binay binbaşar binışık birben birgül birsan birsen bitül
bişar bjorn blanca blanduzia blanka blas bo bob bonifacio borahan borataş borja borys boynak bozbağ
bozerk boztaş boğatimur bradley brandon brecht brett briek brigitta bruce bruna brunilda bryan
brândușa brígida brăduț bucur buenaventura buhari bulunç burakhan burcuhan burç buyrukhan buşra
bárbara börteçin büget bünyamün büreyre büşranur bănel błażej cabir caetana caius calista calisto
calixta calixto callum camelia cameron camil camila camille camilo canal canan canberk candela
candelaria candelario candelas candeniz canfeza cangür cannur canseven cansin cantemir cantez canur
capucine caridad carina carine carl carlito carlo carlos carlota carly carmela carmelita carmelo
carmina carminho carol carole carolina carolyn casandra casemiro casian casiana catalina catarina
caterina catherine cathy catinca catrina catrinel cavit cayetana cayetano cazimir cebesoy cebrián
cecilia cecilio cedide cedric cedrin ceferino celestina celestino celia celilay celso cemalettin
cemiyle cenan cerasela cercis cesar cevale cevheri ceyhun cezar cezara cezary cezayir charlene
charles charlie charo che chelo chelsea chema cheryl chita chloe chloé christelle christiana
christianne christina christine christof christoph christophe christopher chucho chus chuy
cihandide cindoruk cintia ciprian cipriana cipriano ciriaco cirino ciro ciríaco clara clare clarisa
claude claudine claudio claudiu clemente clementina cleopatra cleto clifford clive cloe clotilde
cláudio clémence clímaco codin codrin codrina codruț codruța colette collin concepción concha
connor conor conrado constance constant constantin constantina constanza constança constanța
consuela consuelo coral coralia corina corinne cornel cornelio corneliu corona corvin cosme cosmin
cosmina costache costel costin coşkun craig crenguța crescencia crin crina cristea cristian
cristiano cristina cristobal cristofor cristóbal cruz cuheyna cuman curro custodia custodio cyprian
cyriel cándida cándido cécile cédric célina céline césar cüneyit călin cătălin cătălina dacian
daciana dafina dafne dagmara daiana dalan dale dalila dalkılıç damián damlanur dan dana daniela
danielle danilo dany danış dariana dario darius dariusz darren darío dawn dayar dağistan dean debby
debra decebal declan deha delfina delia delil delphine demetra demetrio demirbüken demiriz demirok
demiryürek denis denisa denizalp denkel derek derkay deryanur desiderio despina deviner değer
değmeer diane dida didier didina diego dieter diken dilcan dilder dilfeza dilhuş dilsitan dilşat
dimas dimitrina dincer dinis dinu dinçkol dinçsü diogo dionisia dionisio dirican dirlik divan
dochia doina dolores dolun dominga domingo dominic dominique domitila domnica donald donato donna
dorel dorian doriana dorin dorina dorine dorinel dorita dorli dorota dorotea dorothy dorothée doru
dorukhan douglas doğanalp doğannur doğanşah doğuhan draga dragoș dries duarte ducu duha duilio
dulce dumitra dumitrana dumitru duncan duracan durdali durgadin durmuşali dursadiye duruk duruöz
duyguhan débora dölensoy döner dündaralp dürrüşehvar eba ebuakil ecaterina ecegül ecemiş edaviye
edelmira edelmiro edgar edgard edgardo edgübay edmond edmundo edouard edu eduard eduarda eduardo
edward efil eflâtun efraín efser eftimia eftimie egenur eileen ekber ekmel el eladio elaine elamiye
elba eleanor eleuterio elgin elhan eli eliana eliane elien elifnur eligia eligio elin elisabet
elisabeta elisabeth elisaveta eliseo elize elke elliot elliott elnur elodia eloy eloísa elpidio
elvan elvira elza elías elöve elżbieta ema emal emanoil emanuel emanuela emanuil emelina emigdio
emil emile emilian emiliana emiliano emilie emilio emirşan emiş emmanuel emmanuelle emperatriz
emrullah emília encarna encarnacion encarnación encarnita enfes enginiz enrique ensari enzo
epifanio eral erasmo eraycan erbay erbil ercihan erdemer erdibay erdogan erdursun erem eremia
erenalp erensoy ergener erginel ergönül ergül ergün erica erinçer eriş erkinel erksoy erkılıç
ermutlu erna ernest ernesto eroğul ersel erseç ertan erten ertuncay ertün ervaniye eryk eryıldız
eröz erşat esenbay esengün esentürk esila eskinalp esmanperi esna esperanza espiridión esteban
estefanía estela estelle ester estera estrella etelvina etienne eufemia eufrosina eugen eugenia
eugenio eugène eulalia eusebia eusebio eusebiu eustaquio eustațiu eutimio eutropio evangelina
evanghelina evaristo evcimen evde evelia evelina evelyn evelyne evie evita evrim evrimer ewelina
eyyüp ezequiel ezgin ezgütekin eşim eşref fabia fabiana fabio fabiola fabián fabricio fadile fadıla
fahrullah faize fami fanny fatigül fatinur fatmanur faustino fausto fay fayize fazul febe feden
federico fehim fehmiye felicia feliciana feliciano felicidad felipa felipe felisa fem fenni
ferahdiba ferat feraye ferdinand feremez ferhan ferihan ferinaz fermuta fermín fernand fernanda
fernando ferre fersan feryas ferzi fetullah feyha feyruz feyzin feza fidaye fidel fidela fildan
filipa filipe filit filofteia filomena fiodor firdevis fitnat fito flavia flavio flaviu floare
floarea flor flora flore florea florence florencia florencio florent florentin florentina
florentino florența florian floriana florica florin florina florinda fortunata fortunato fran
frances francesca francine francis francisc francisca francisco franciscus franck franky frans
françois françoise freddy frederic frederick frederico frida frieda frusina fryderyk frédéric
frédérique fulgencio fuzuli fábio féline félix fügen gabel gabi gabino gabriela gabriella gabrielle
gabriël gail gaja gala galip galo ganiye gareth garry gary gaspar gaston gastón gavin gazel gaëlle
geanina gelengül gelu gema gemma gencaslan geneviève genoveva gençay gențiana geoffrey georgel
georges georgeta georgette georgia georgian georgiana georgina gerald geraldine geraldo gerarda
gerardo gerardus geray germaine germán gerry gertrudis gervasio gerónimo geta ghenadie gheorghe
gheorghiță gherghina ghislain ghislaine ghiță gianina gianni gicu gică gil gilbert gilberte
gilberto gilles gillian gilman ginette gino ginyas giorgian giorgiana gisela gisèle gitte giuseppe
giz glauco glen glenn gloria godelieva godelieve godofredo goncafer gonzalo gonçalo gordon goyo
grace gracia graciana graciano graciela graeme graham grațian grațiana grațiela gregorian gregorio
gregory griet grigore griselda grégoire guadalupe guilherme guillaume guiomar gunter gunther gust
gustaaf gustavo gustaw guy gérard gök gökay gökbudun göken göknur gökperi göksev gökten gökçe
gökçebalan gökçil göli gönen görgünay görklü görsev gözel gözem gücal gülay gülağa gülbani gülbeyan
gülbiye gülcegün güldam gülder güldünya gülel gülenay güler gülev güleğen gülfari gülfeza gülgen
gülgüzel gülhisar gülinaz gülkadın güllühan gülmisal gülnaziye gülper gülsalın gülselin gülseren
gülsevil gülsiye gülsü gülter gülzadiye gülçe gülözge gülüs gülşa gülşahin gülşeref gümüştekin
günar günaydin günden gündüzalp günebakan güneri güngördü güngören günkurt günsel günser günver
günşen gürarda gürcüye gürelcem gürsal gürten güverçin güzey güçal güçlüer güçyeter habibe haciali
hacile hadrey hafıza hailey hakikat halenur halidun haliye haluk hami hamiyet hanbiken hanedan
hanim hanne hannelore hannes hansultan haralamb haralambie harbinaz hariz haroldo harriet hasbek
hasgül hasret hatem hatin havali havse hayali haydée hayel hayley hayret hayrünnisa hazel hazine
hazrat heather hector hekime hekmet helen heliodoro henife henri henricus henrieta henriette
henrique henry heracleea heraclio herberto heriberto hermenegildo herminia herminio hernando hernán
heva heyvetullah hezniye hidir hilario hilary hilayda hilda hindal hinet hipólito hiçsönmez hollie
holly honoré horacio horațiu horea horia hortense hortensia howard hoşkadem huban hubert hudavent
hugh hugues huguette humberto hunalp hurican hurşide huzuri héctor hélène hüda hükümdar hümeyra
hürdoğan hürmet hüryaşar hürüyet hüsmen hüsnühâl hıfzullah iacob iain ian iancu ianis iara iasmina
ibán ica idık ieremia ignace ignacia ignacio ignacy igor iker ilarie ilarion ildefonso ildız ileana
ilgı ilie ilinca imelda ine ines inga ingeborg inmaculada inocencio inocențiu inés inês ioan ioana
ioanina iolanda ion ionel ionela ionelia ionică ionuț iosefina iosif irena iridenta irinel irène
irıs isaac isabela isaura isaías ise isidora isidoro isidro isis ismık itziar iulia iulian iuliana
iuliu iurie iustin iustina iustinian ivona ivonne iván iwo izabela ize işin işıkay işıman işın jaak
jacinta jacinto jack jacobo jacobus jacques jafet jaime jake jamie jane janet janeta janice janina
jankat jarne jarno jaruthip jasmina jasmine javi javier javiera jay jayne jayson jean jeana jeanine
jeanne jeannine jef jeffrey jemma jenaro jenel jeremi jeremías jerzy jerónimo jessy jesusa jesús
jimena jimmy jinthe jo joan joana joannes joaquim joaquina joaquín job jochen jodie joe joel joeri
johnny johny joke jonatan joppe joran jordan jordana jordy jordán jorge jort jose josefa josefina
josep josepha josephina josephus josette josh josiane josué josée joséphine jovita jozef joël juana
juanita juanito julianna julien julienne julieta julio julita juliusz julián june justyna jérôme
jéssica józef júlia jürgen jędrzej kaat kader kadınana kahir kaja kajetan kalgay kalina kamar kamil
kanak kandef kanpulat kapagan karabaş karaca karaer karakucak karanbay karataş karcan kardelen
karina karine karl karlukhan karol karolien kasim katelijne katherine kathryn kathy katia katie
katleen katrien katrijn katty katy kaver kavurt kay kayagün kaygusuz kaylee kayrabay kayıt
kazimierz kaşif kefser keith kelly kelâmi ken kenneth kenny kenter kerime kerman kerry kete kezban
kiara kibar kick kieran kifaye kike kimberley kiramettin kirsty kitan kiyasi kjell klara kobe
kocabaş koenraad koldan koncagül konguralp konrad konstanty kopan koray korkmazalp kornel kornelia
korugan kotuz koçak koçkan koşukhan kris krista kristel kristiaan kristien kristina kristine
kristof krystian krystyna ksawery kuddusi kumral kurt kutay kutgün kutun kyle kyra kâmil kâzime
kévim köker köktaş kösemen kübran kürşad kılıçbay kınel kırat kırgız kısmet kıvılcım kızıl
kızıltunç ladislau laetitia laika lalo lander larisa larissa lascăr laure laurence laurent
laurenția laurențiu laurian lavinia lawrence laze lazăr leana leander leandra leandro ledün lee
leigh leire lelia lenn lennert leocadia leocadio leona leonard leonardo leoncio leonel leonor
leontin leontina leopold leopoldina leopoldo leordean lerze lesley leslie leticia letiția letícia
lewis leyli leyre lezize león lică lidia lien lies liesbet lieselot lieven lieze ligia lili lilia
liliana liliane limon lindsay lindsey linn lino lioara lionel lisandro lisanne liviu liwia liz lize
lizz lode lodewijk loida lope loredana lorelei lorenza loreto lorin lorraine lot lourdes lourenço
lowie loïc luana luce lucențiu lucho lucian luciana luciano lucie lucienne lucila lucio lucreția
lucrețiu lucía ludmila ludovic ludovica ludovicus luis luisa luisina luiza luminița lupe lupita
lutfi lutgarde lutgardis lutgart luz luís luísa lydia lydie lynda lázaro lâle léon lúcia lüfen
lütfi lăcrămioara macarena macaria macario macide maciej madalena madeleine mads mafalda magali
magda maggie mahigül mahir mahnaz mahsun mahter maia maite maks maksur maksymilian maksüde malcolm
malena malvina malwina mamen mandy manola manole manolo mansurali manu manuel manuela manuelita mar
marcela marcelina marcelino marcelle marcelo marcheta marcia marcial marciano marcio marcos marcu
marcus mare marga margareta margaretha margarida margarita margaud margaux margo marguerite marian
marianela marianna mariano maribel maricela maricica maricruz marie mariette marika marilena
marilyn marine marinela marino mario marioara marisa marisela marisol maristela marita marius
mariusz mart marta martim martirio martyn martín maryse maría masar masume matei mateus mathew
mathias mathieu mathilde mathis matias matilda matilde matthew matthieu matías maura mauricio
maurycy maxi maximiano maximilian maximiliano maximino maynur mayte mazlum maşide mecide mecit
mefarettin mefharet megan mehdiye mehmed mehmetzahir mehrigül melaha melania melchor meleknur
melihcan melikkan melina melûl memili menfeat mengi mengüç menişan merba mercedes merche merdi
merim merle mertel merva meryeme merzuk mestur mesude metinkaya meveddet mevlüdiye mevlüt meyhanim
mezide meşhur micael micaela michaël micheline miel mieszko miguel miguela mihaela mihail mihin
mihnea mihrab mihriye mikołaj milagros milay minibe minodora mioara mira mirabela mirbadin mircea
mireia mireille mirela miriam miron mirona mirta mirte miruna mishat misra mitică mitruț miyesser
miłosz modesta modesto mohamad moisés molly mona monalisa monika monis montserrat morena moreno
muarra mucahit mufide mugur mugurel muhammet muhip muhiye muhyettin mujde mukbile muktedir muratcan
musafet musaffa mutasım mutluhan muvaffak muvahhide myriam márcio mário máxima máximo mélanie
mónica möhsim mübetcel mücellib mücevher müferrih müfit müjde mükramin mükrüme mülâyim mümtaze
münezzer münif müret mürit müsemma müslum müveddet müzekker müğber müşüre mădălin mădălina mălina
mărioara măriuca nacho nacio nades nae nafii nafile naiara naide nair nakip nalân nancy nand nando
narcis narcisa narciso narhanim nas nasiba nasuf natacha natalio natanael nataniel natascha natasja
natasza natașa nath natividad naud nayara nayil naz nazaret nazario nazende nazi nazimet nazlihan
nazlim nazıdil nebih nebiha necdat nechifor necilal necmettin necva nefaret nefiye nehip neil
nejdet nela nelly nelson nelu neptün nerea nereida neriban nerim nesfe nesip neslinur neval nevgin
nevise nevsal nevsale neyran nezengül nezihi nezize neşrin nicanor nichifor nicholas nicky nico
nicoară nicodemo nicodim nicola nicolae nicolaie nicolas nicolasa nicoleta nicolás nicu niculina
niculiță nicușor nicuță nidia nieves nigel nihai nihan nikodem nilcan nilda nili nilo ninthe nirgül
niyazi niğmet noelia noemi noemí noman noortje nora norberto nore norica norman nout noé noémi
noëlla nuno nura nural nurbanu nurda nurdeniz nuretdin nurey nurgil nurhayet nuria nuriyet nurkan
nurmelek nurseda nurser nursim nurtaç nurullah nurveren nurşan nuyan nydia nádia nélida néstor
núria nüdret nürice oana obdulia octav octavia octavian octaviana octavio octaviu océane odalis
odalys odette odkanlı ofelia oganer oguş okanay okbay okgüçlü okseven oktüremiş okyalaz olalla olca
oldağ olegario olgierd olimpia olimpian olimpiu olivie oliviu oliwier oluş omaca onat ongay onofre
onuker onurcan onursu oona oranlı orgün oriana ortak ortansa oruç orçin oskar osvaldo otay otilia
ovidio ovidiu oymak ozana ozansü oğulbaş oğurata oğuzman pablo paca paco pacífica paige paker paksu
palmira paloma pamela pamfil panagachie panait pancho paraschiva pascale pascual pascuala pastor
pastora patricio patrik patrícia paulette paulica paulina paulino paulo pavel paye paz pedro peggy
pehlil pekkan pelayo pembesin pepe pepita pepito peren perinur perla perlita permun pesent petre
petrică petrișor petrona petronela petru petrus petruț petruța philippe philippine phillip piedad
pierre piet pilar pili pirahmet piran pleșu plinio plácido pol pompilia pompiliu poncio porfirio
primitiva primitivo priscila profira prudencia prudencio przemysław purificación pánfilo pénélope
pía pío pürçek pătru quinty quique quirino rabbiye rabih rachael rada radosław radu rafa rafaela
rafał rafia rafih rafila rahiye rahmet raimundo rakide raluca ramadan ramiro ramona ramón rana rani
raoul raquel rareș rasul raul rayla razı raúl rebeca rebihat recepali reece refet refik regina
rehime reinaldo reinhilde relu remazan remedios remi remigio remus renaat renata renato rengül
resulcan revza reyes reyna reynaldo rezin rezzak rhys rica ricarda ricardo ricky rico risalet roan
rob robbe robby roberta robertina roberto rocío rodica rodolfo rogelio roger rohat rojnu roksana
roland rolando roldán romain romanița romeo romina romulus román ronny rony roque rosalia rosalina
rosalinda rosalva rosalía rosario rosaura rose rosemary rosenda rosendo rosette rosita ross roxana
roxelana roza rozalia rubén rudy rufina rufino ruhide ruhsat ruhugül rui rumeysa rune ruperta
ruperto russell ruxanda ruxandra ruy ryszard régulo rémy rómulo róża rúben rüknettin rümeysa rüşen
răducu răzvan rıfkıye sabas sabih sabihe sabin sabina sabır sadat sadeti sadittin sadiye safet
safinaz safta safura sahil sahir saire sakip salami salimet salkın sally salomea salomé salomón
salud salurbay salvador samahat samanta sammy samu samurtay sanavber sancak sancho sanda sandalio
sandro sandu sandy santos sanur sançar sargın sarita sarpkın sarya sarıcabay satrettin saturnina
saturnino satıa sava savak saveta savina savni saydam saygın sayin sayrak sayın saçı sağcan sağıt
sean sebastian sebastián sebastião sebattin sebigül seblâ seda sedife sefer segismundo seha sehel
sejda selaheddin selatin selcen selena seler selime selmin selvi selâtin selçuk semat semender
semenica semine semrin sencar seniha senne sep sepp seracettin serafina serda serezli serfinaz
sergio sergiu serhatmehmet serma sernur serol server servinaz seth sevcan sevdi sevdinar seve sever
severiano severin severina severino severo sevgen sevginur sevican sevim sevindik sevla sevsevil
seydo seyfullah seyhan seyithan seyyide sezal sezen sezginbaş seçgül seçme shana shannon shaun
sheila sian sidar sidki sidonia sienna sigfrido silanur silvana silvestre silvian silviana silvio
silviu simber simi simina simion simona simonne simten simão simón sinică siper sirap siti sittik
smaranda socorro sol soledad solma sonad songurkan sonia sonnur sophia soraia sorana sorin sorina
sosimo soydaner soykan soykut soyselçuk speranța stacey stana stanca stancu stanisław stanley stef
stefaan steffi stela stelian steliana steluța sten stephanie stephen steve stewart stien stuart
stéphane stéphanie suat subutiye sudi sulhi sultane sunay sunel suphi susam susan susana susanita
susanne suzana suzanna suzy sylwia sânziana sébastien sérgio sökmen söyler sözer sücaettin süha
süheyda süleyla sümerya sümeyye süner süsen süvari süzer sıla sırriye sıylıhan taciddin tadeo
tadeusz tagangül talayer tali talibe tamaydın tan tanak tanbay tandoğdu tangül tanhan tania
tanpınar tanses tansev tansığ tanyolaç tanyu tanır tarancı tartış tasvir tatiana tatu tayaydın
taygan taylak tayyibe tayyip taçnur taşar taşkan teber tecimer tecla teea tekbay tekecan tekiner
teknaz teksoy telim telmo temime temirhan temizkal temuçin tenvir teo teobaldo teodor teodora
teodoro teodosia teodosio teofil teohari teona tercan tere terence teresa teresita terlan terry
tevs teybet tezcan tezol teófila teófilo theodoor theodor theresia thibault thibaut thibo thierry
thijmen thijn thor théodore théophile thérèse tiago tibe tiberia tiberiu tibo tiburcio ticen tijl
timea timotei timoteo timothée timurtaş tina tinca tincuța tine tinne tito tiğin tobiasz toby todor
toker toktuğ toköz tola tolonbay toma tomas tomasa tommy tomurcuk tomás tomé tonguç toni tony topuz
torhan toribio toy toño toğan tracey tracy traian trevor trini trinidad tristán tudor tudora
tudorița tudosia tule tulun tunahan tunguç tunçboğa tunçkılıç turabi turcein turgut tutkucan tutkun
tuyuğ tuğcan tuğrulhan tuğtaş tuğçe tycho tyler tymon tymoteusz törel tükelalp tülin tümer tümkurt
türabi türcan türkalp türkmen türknur tüzeer tüzenur tınal ufukay ulakbey ulises ulu uludağ uluman
ulutay uluğbey ummahani umman umutcan umuşan uraltay urbain urbano urhan urszula us ushan utkucan
uyanser uygun uzbay uzsoy uçan uçbeyi uğan uğur uğurkan uğurtan vacibe vafir vahittin valentim
valentin valentine valentín valeria valerio valeriu valero valter valère valérie vanesa vargın
varlık varvara vasco vasile vasilica vasilică vaysal vecide vedat vefia veis velitdin venceslás
venera veniamin verde verim veronica veronique verónica veta vezat vezrife vic vicenta vicente
vicenția vicențiu vicky victoire victor victoriano victorino victória vidal vildane vilma vincențiu
vinicio violeta viorel viorela viorica virgilio virginia virginie visarion visitación vito vitória
viviana viviane vladimir vlaicu vlădelina voichița voicu vâlâ véronique víctor vítor walter wannes
ward warre wayne werner wilfredo wilfried wilhelmus william wilson witold wálter xiomara yadigar
yago yahşi yahşikan yaiza yalazabay yalgın yaltırak yalın yamin yankı yargı yasan yasemen yasmine
yayak yazganalp yazgül yağın yağızkurt yaşar yaşattin yekbun yekda yelesen yeneral yepelek yertan
yetişal yeşil yigit yilmaz yolal yolanda yolande yoruç yosma yunt yurdanur yurdaser yurtgüven
yurtseven yurttaş yvan yves yésica yéssica yönetmen yücel yücelen yümun yıldır yıldız yılma
zacarías zacharie zaharia zahfer zahid zaida zaira zaliha zamfir zamfira zamir zaraza zebirce
zehranur zekayi zelha zemzem zennun zeno zenobia zenovia zerafet zeride zevlüde zeynelabidin zeyno
zihni zilfa zina zinnure ziyaettin zoe zoraida zoral zoé zubeyde zöhrehan züfer züheyla zülbiye
zülfüye zülgarni zümre áfrica ágata águeda álvaro ámbar ángel ángela ángeles áurea âdem âlemşah
ângela ângelo çakar çakırca çaltı çalım çamok çapkan çavuldur çağa çağdan çağlar çağlasın çağveren
çelem çelikkan çelikyürek çerçi çetinsu çeviköz çevregül çilga çinerk çisem çokan çolpan çopur
çoğay çıdal çıvgın édgar édith édouard élisabeth élise élodie éléonore émile émilie éric érica
étienne íngrid íris íñigo óscar öge ökkaş öktürk ömer ömriye ömür öncel önel öngen önsal örfiye
örik öryürek över övün özakan özalpsan özaslan özay özbay özbilek özbilge özdal özdeş özdil özdoğdu
özel özerdinç özertem özge özger özgün özinal özkent özkutlu özlü özokçu özpetek özpınar özsözlü
öztek öztürk özyurt özçam özüdoğru öğet úrsula übeydullah üge ülfet ülke ülküdeş ülküm ümmahan
ümmet ümmühan ümray ünal ünek ünlen ünsever ünübol ürfettin ürper üsame üstün üzer üçgül ğanim
łukasz şabettin şadıman şafii şahat şahdiye şahinbey şahinder şahmettin şahnuray şahıgül şali
şamiha şanlı şavki şayan şazime şefi şefiye şehamet şehreban şehza şekim şelâle şemsettin şemsinisa
şendoğan şenkal şennur şerafeddin şeref şerman şevket şevketfeza şeyda şide şilan şinasi şirivan
şuayp şöhret şükri şüküfe șerban ștefan ștefana ștefania
"""

CYRILLIC = """
аарон августин аврелій ада адам азар алевтин алла альберт альбіна аліна амалія амвросій анастасія
андрій анжела антон аніта аркадій арсен артем богдан богданна богодар богуслав богуслава болеслав
борис борислав вʼячеслав вадим валентин валентина валерій варвара варфоломій василина василь
венедикт веніямин владислав володимир володимира віктор вікторія віолетта віра віталій гаврило
галина ганна геннадій георгій герман гліб гордій григорій давид дан данило данна дарина демʼян
демид дмитро едита едуард емілія еріка захар зиновій златослава зорян йосип камілла кирило клавдія
климент костянтин лариса левко леон леонтій леонід леопольд лесь лукʼян любов людмила ліза лілія
макар максим марʼяна марина марко марта мартин маруся марія микита миколай мирон мирослав михайлина
михайло мілена надія назар наталія нестор одарка оксана оксенія олег олекса олександр олена олесь
ольга омелян онисим опанас орест орина орися орхип остап охрім павло панас пантелеймон пармен петро
пилип прохір пріска розалія роксолана роман ростислав руслан святослав святослава світлана семен
сергій симон сніжана соломон соломія софія спас станіслав степан стефан тарас теодор тереза тетяна
тимофій трохим устим федір феофан франц хома христина юстим юстина юхим яків ярема ярина ярослав
ярослава єва євген єлисавета єлисей єфрем іван ігнат ігор ілля ірена ірина
"""

ARABIC = """
آلاء آيات أجوان أحلام أحمد أروى أريج أزهار أسرار أسيل أغاريد أفراح أفنان ألين أناهيد إباء إخلاص
إلينا ابتسام ابتكار ابتهاج ابتهال اصيل اعتكاف اعتماد افتكار ايمان بارعة باسمة باهرة بتلاء بتول
بثينة بشرى بلسم بلقيس بلماء بلند بنان بنفسج بهاء بهجة بهية بوران بيسان بيلسان تاج تالا تاليا تامر
تحسين ترانيم ترف تقي تمام تميم توفيق تولين ثائر ثابت ثاقب ثامر ثروت ثقيف جابر جاد جاسم جالا جدير
جرير جسور جعفر جلاء جلال جلنار جليل جمال جمان جميل جميلة جنى جهاد جهراء جوان جوانا جواهر جود جودي
جوليا جوين جيلان حاتم حارث حازم حافظ حامد حسام حسن حسني حسنين حسيب حسين حفيظ حكيم حلا حليم حمدان
حمدي حمزة حمود حميد حنبل حنفي حياة حيدر خاشعة خاطر خافق خالد خالدي خضر خطيب خلدون خلف خلوصي خليفة
خليل خميس خيري دؤوب دارين دانة داني دانية داهي داوود دريد دعاء دليل دهمان ديسم ديمه ذريع ذكي ذيب
رؤوف رئيس رائد رائف رابح راتب راجح راجي رازي راسم راشد راضي راغب رافع راما رامح رامز رامي راني راوي
رباح ربى ربيع رجاء رجائي رجب رحيب رخاء رزين رستم رسمي رشاد رشدي رشيد رضوان رضي رفيق رمحي رمزي رمضان
رهيف رواء روبا روبين روحي روعة روفيدا ريان ريتاج ريتال ريف ريفال ريم ريما ريمان ريناد زاخر زاكي
زاهر زاهي زايد زبير زغلول زكريا زكي زكية زهدي زهران زهرة زهير زياد زيد زيدان زين سائد ساجد ساجي
ساطع سالم سامح سامر سامي ساهد ساهر سبأ سجا سجى سخاء سديم سراج سرحان سرور سعد سعدون سعدي سعود سعيد
سفيان سفير سلاف سلام سلسبيل سلطان سلمان سليم سليمان سموح سمير سنام سنان سهل سهوان سهيل شادن شادي
شاطر شافع شاكر شامخ شامل شبلي شبيب شجاع شريف شعبان شعلان شعيب شفيع شكري شكيب شهاب شهب شهد شهم شهير
شوقي صائب صابر صاحب صادح صادق صارم صافي صالح صامد صباح صبحي صبري صبور صبيح صخر صدقي صعب صقر صلاح
صنديد صهيب ضاحك ضاحي ضحى ضرغام ضياء ضيائي طائع طائف طائل طارق طالب طامح طاهر طريف طلال طلعت طموح طه
ظاعن ظافر ظاهر ظبي ظريف ظهير عائد عابد عاتب عادل عارف عاصم عاطف عاقل عاكف عالم عالية عامر عبدالله
عتاب عتريس عتيد عتيق عثمان عدلي عدنان عدوي عذب عربي عرفات عرفان عرفه عزاز عزمي عزيز عصام عصمت عطاء
عفيف عقيل علاء علوان علي عماد عمر عمران عمرو عمير غازي غالب غالي غامد غانم غزوان غزير غطفان غوى
غيداء فؤاد فائق فاتح فاخر فادي فارس فارع فاروق فاضل فالح فايد فتحي فتوح فخر فخري فداء فدائي فرات
فراس فرج فرحان فردوس فرزدق فضل فطين فكري فلاح فهد فهمي فوزي فيصل قائد قاسم قاصد قانت قبس قحطان قدري
قصي قصيد قطب قطز قنوع قيس كارم كاسر كاشف كاظم كافور كامل كاملة كايد كبير كتوم كرم كرمة كريم كليم
كمال كنار كنان كنعان كوثر لؤي لارا لاما لانا لبيب لبيد لتين لطفي لطوف لفيف لقاء لقمان لهفان لوجين
لورا لورين لوليا ليان ليث ليساء ليم لينا مأمون مؤمن مؤنس ماجد مادلين ماذى مازن مالك ماهر مايا مجاهد
مجد محجوب محسن محفوظ محمود مختار مخلص مدحت مراد مرادي مرتجي مرتضي مرتقي مرزوق مرسال مرشد مرعي مروان
مريم مزهر مسرور مسعود مسلم مشاري مشرف مشرق مشفق مصباح مصطفى مصعب مطاوع مظهر معارف معتوق معن معين
مفيد مقداد مقدام ملهم ممتاز ممدوح مناف منتصر منسي منصور منيب منيع منيف مهدي مهران مهيب موسى ميار
مياس ميثاق ميرا ميرال ميسور ميسون ميلاء ميمون نائل ناجح ناجي نادر نادي ناديه ناردين ناصر ناصيف ناضر
ناظم ناعم نافذ نافع ناهد نبراس نبهان نبيل نبيه نجدت نجوان نجيب نديم نذير نزار نزيه نسيب نشأت نشوان
نشوة نصر نصري نصوح نصور نضال نظام نظمي نعمان نعيم نغم نمر نوال نوح نور نورس نوره نوري نوف نيازي
هاجر هادي هاشم هاني هايدي هايل هدى هزار هلال هلالي همام هناء هنادي هند هيا هيام هيثم هيكل هيمان
وائل واثق وادع واصف واصل وجدي وجيه وحيد ودود وديع وريد وسام وسيل وسيم وصاف وصفي وفاء وفائي وفيق
وليد وليف يارا ياسر ياسمين يافع ياقوت يانع يحيى يزيد يسار يسرى يسري يعرب يعقوب يقين يمام يوسف يونس
"""

WORDS_TOO = """
abel abraham adam adi adonis akkerman albino ale alma amanda amber amine amor angel ani anita aria
august aura aurelia aurora axel aya baba babs barak bas beau belle ben benjamin bente beren bergen
berthe beste bob bram briek camelia candela cas chris clemente concha constant corona daisy dan
darren demi dirk divan dolf donna dries döner eddy eden el elke ellen els emir erica erna ernst
ester eva faas ferry fiep fleur flip flor flora frank gala gazel geert gemma gil gloria griet
gunter gust hannes hans helen hendrik henry hortensia imme inga ion iris jaap jack jade jan janet
jasmijn jazz jet jihad job joe joel joep joke jonas jonathan jozef juan julienne kaan kaatje kader
kardelen karen kees kelly ken kenter kick kim klaas koen koos kornel kris lander lee leen lex lies
lieve lieven linde lino lorraine lot lotje lou luis maan maarten macarena madeleine madelief manou
mara mare margarita margriet marina marine marjolein mark marlijn mary mats max maxi maxim maxime
mees mehari merel mia mies mihrab mila mina mirre mirte nacho nadir narcis nas nazi nelson nick
nova noël omer paco pascal pastor pepita peren peter piet pip pol puck puk rachel raf ramadan rani
ria rico rijk rik rob robbert roemer romeo roos rosa rowan rozemarijn rui rune russell salami sara
sem sep serge server sharon sjaak sol sten steven storm sultane tan teddy tere thomas tinne tommy
toon toy tule tuur valentijn vieve wende wies wim wisse wout wouter
"""
