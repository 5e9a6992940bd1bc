/** A people whose families come to a school: how they are called, what they speak, and how many of them there are. */
export interface Culture {
  name: string;
  /** How many of a hundred families. */
  share: number;
  /** The language that most of its parents want to be written to in, where it is not the school's own. */
  locale?: string;
  women: readonly string[];
  men: readonly string[];
  girls: readonly string[];
  boys: readonly string[];
  families: readonly string[];
  /** How a person is called: most by given and family name. Two names after the mother and the father; the family first. */
  order?: 'twoFamilyNames' | 'familyFirst';
  /** Skills of the catalog that are at home there. */
  skills?: readonly string[];
}

const words = (text: string): string[] => text.split(', ');

/** Of Oak Elementary. Names of many children are of the new country, as they are. */
export const CULTURES: readonly Culture[] = [
  {
    name: 'old stock American',
    share: 22,
    women: words('Karen, Laura, Megan, Emily, Heather, Allison, Rachel, Amanda, Kristen, Beth, Hannah, Paige'),
    men: words('Mark, Brian, Kevin, Scott, Jason, Greg, Andrew, Todd, Nathan, Doug, Ryan, Eric'),
    girls: words('Zoe, Abigail, Hazel, Nora, Violet, Piper, Ruby, Eleanor, Ivy, Harper'),
    boys: words('Owen, Wyatt, Henry, Jack, Levi, Sawyer, Miles, Theo, Caleb, Finn'),
    families: words(
      'Miller, Clark, Hall, Cooper, Bennett, Ward, Foster, Sullivan, Fisher, Porter, Hayes, Graham, Lawson, Whitman, Reed',
    ),
  },
  {
    name: 'Mexican and Central American',
    share: 16,
    locale: 'es',
    order: 'twoFamilyNames',
    women: words('Rosa, Guadalupe, María Elena, Silvia, Leticia, Verónica, Patricia, Yolanda, Marisol, Claudia'),
    men: words('José Luis, Juan Carlos, Miguel, Arturo, Francisco, Héctor, Raúl, Javier, Ramiro, Ernesto'),
    girls: words('Sofía, Valentina, Camila, Ximena, Daniela, Lucía, Renata, Emily'),
    boys: words('Mateo, Santiago, Diego, Emiliano, Ángel, Leonardo, Kevin, Sebastián'),
    families: words('García, López, Ramírez, Flores, Morales, Ortiz, Castillo, Mendoza, Aguilar, Reyes, Cruz, Vásquez'),
    skills: ['spanish', 'cooking', 'traditions'],
  },
  {
    name: 'African American',
    share: 12,
    women: words('Denise, Tamika, Monique, Keisha, Angela, Latoya, Simone, Renee, Yvonne, Jasmine'),
    men: words('Marcus, Darnell, Terrence, Andre, Jamal, Reggie, Curtis, Isaiah, Malcolm, Derrick'),
    girls: words('Aaliyah, Imani, Nia, Kennedy, Zuri, Maya, Amara, Skye'),
    boys: words('Jayden, Elijah, Malik, Xavier, Josiah, Cameron, Micah, Amir'),
    families: words(
      'Washington, Jackson, Robinson, Coleman, Brooks, Jenkins, Booker, Franklin, Gaines, Banks, Simmons',
    ),
    skills: ['singing', 'history', 'grilling'],
  },
  {
    name: 'Chinese',
    share: 7,
    locale: 'zh',
    women: words('Li Na, Wang Fang, Mei, Xiaoyan, Jing, Ying, Hui, Yan'),
    men: words('Wei, Jun, Qiang, Lei, Hao, Ming, Jian, Yong'),
    girls: words('Chloe, Emma, Xinyi, Yuxin, Grace, Mia'),
    boys: words('Ethan, Lucas, Zihan, Haoran, Jason, Eric'),
    families: words('Chen, Zhang, Liu, Zhao, Huang, Zhou, Wu, Lin, Xu, Sun'),
    skills: ['mandarin', 'mathematics', 'traditions'],
  },
  {
    name: 'Vietnamese',
    share: 5,
    locale: 'vi',
    order: 'familyFirst',
    women: words('Thị Lan, Thị Hương, Thu Hà, Thị Mai, Ngọc Anh, Kim Chi'),
    men: words('Văn Hùng, Minh Tuấn, Quốc Bảo, Đức Long, Văn Nam, Hữu Phước'),
    girls: words('Linh, Thảo, Vy, Kaylee, An'),
    boys: words('Khoa, Tommy, Bảo, Duy, Minh'),
    families: words('Nguyễn, Trần, Lê, Phạm, Hoàng, Võ, Đặng, Bùi'),
    skills: ['vietnamese', 'sewing', 'cooking'],
  },
  {
    name: 'Arab',
    share: 6,
    locale: 'ar',
    women: words('Fatima, Layla, Noor, Huda, Rania, Salma, Mariam, Dina'),
    men: words('Omar, Khaled, Yousef, Hassan, Tariq, Samir, Ali, Mahmoud'),
    girls: words('Aya, Jana, Lina, Yasmin, Sara, Malak'),
    boys: words('Adam, Zayd, Ibrahim, Rami, Karim, Ilyas'),
    families: words('Haddad, Khalil, Al-Masri, Nasser, Saleh, Darwish, Mansour, Hamdan, Farah'),
    skills: ['arabic', 'baking', 'storytelling'],
  },
  {
    name: 'Indian',
    share: 6,
    women: words('Priya, Anjali, Kavita, Meera, Lakshmi, Sunita, Deepa'),
    men: words('Raj, Arun, Vikram, Sanjay, Suresh, Anil, Karthik'),
    girls: words('Ananya, Diya, Isha, Riya, Saanvi, Meenakshi'),
    boys: words('Arjun, Rohan, Aarav, Dev, Vihaan, Nikhil'),
    families: words('Patel, Sharma, Reddy, Iyer, Gupta, Nair, Desai, Krishnan, Singh'),
    skills: ['programming', 'mathematics', 'dance'],
  },
  {
    name: 'Puerto Rican and Dominican',
    share: 5,
    locale: 'es',
    order: 'twoFamilyNames',
    women: words('Carmen, Yesenia, Ivelisse, Wanda, Milagros, Altagracia'),
    men: words('Ángel Luis, Orlando, Wilfredo, Rafael, Félix, Radhamés'),
    girls: words('Alondra, Gabriela, Isabella, Arianna, Génesis'),
    boys: words('Adrián, Jeremy, Luis Ángel, Gabriel, Yadiel'),
    families: words('Rivera, Colón, Santiago, Maldonado, Peña, Polanco, Rosario, Vega'),
    skills: ['spanish', 'percussion', 'dance'],
  },
  {
    name: 'Somali',
    share: 3,
    locale: 'so',
    women: words('Amina, Hodan, Sahra, Faduma, Ifrah'),
    men: words('Abdi, Mohamed, Yusuf, Ahmed, Liban'),
    girls: words('Ayaan, Hamdi, Nasra, Sumaya'),
    boys: words('Zakariya, Abdullahi, Bilal, Khalid'),
    families: words('Warsame, Farah, Abdullahi, Jama, Hersi, Osman'),
    skills: ['sewing', 'storytelling'],
  },
  {
    name: 'Haitian',
    share: 3,
    locale: 'ht',
    women: words('Marie-Ange, Rose-Laure, Nadège, Mirlande, Guerline'),
    men: words('Jean-Robert, Wilner, Frantz, Emmanuel, Pierre-Louis'),
    girls: words('Widelène, Christelle, Naomie, Djenny'),
    boys: words('Stevenson, Jephté, Ricardo, Samuel'),
    families: words('Jean-Baptiste, Desrosiers, Augustin, Toussaint, Pierre, Louissaint'),
    skills: ['haitian_creole', 'singing', 'nursing'],
  },
  {
    name: 'Korean',
    share: 3,
    locale: 'ko',
    women: words('Ji-young, Soo-jin, Hye-won, Min-jung'),
    men: words('Sung-ho, Jae-hyun, Dong-wook, Seung-min'),
    girls: words('Seo-yeon, Ellie, Ha-eun, Jenna'),
    boys: words('Min-jun, Jun-seo, Daniel, Brandon'),
    families: words('Kim, Park, Choi, Jung, Kang, Yoon'),
    skills: ['piano', 'physics'],
  },
  {
    name: 'Ukrainian',
    share: 3,
    locale: 'uk',
    women: words('Oksana, Iryna, Nataliia, Olha'),
    men: words('Andriy, Serhiy, Taras, Dmytro'),
    girls: words('Sofiia, Daryna, Zlata, Solomiia'),
    boys: words('Bohdan, Maksym, Artem, Nazar'),
    families: words('Shevchenko, Kovalenko, Bondarenko, Melnyk, Tkachenko'),
    skills: ['drawing', 'chess', 'engineering'],
  },
  {
    name: 'Ethiopian and Eritrean',
    share: 2,
    locale: 'am',
    women: words('Tigist, Hanna, Selam, Bethlehem'),
    men: words('Dawit, Tesfaye, Bereket, Yonas'),
    girls: words('Liya, Makeda, Eden'),
    boys: words('Natnael, Kaleb, Abel'),
    families: words('Bekele, Tadesse, Haile, Woldemariam, Girma'),
    skills: ['nursing', 'traditions'],
  },
  {
    name: 'Brazilian',
    share: 2,
    locale: 'pt-BR',
    women: words('Juliana, Fernanda, Luciana, Patrícia'),
    men: words('Thiago, Rodrigo, Marcelo, Leandro'),
    girls: words('Beatriz, Laura, Manuela'),
    boys: words('João Pedro, Enzo, Davi'),
    families: words('Oliveira, Souza, Carvalho, Ribeiro, Nascimento'),
    skills: ['portuguese', 'soccer', 'guitar'],
  },
  {
    name: 'Nigerian',
    share: 2,
    women: words('Ngozi, Chioma, Folake, Adaeze'),
    men: words('Emeka, Tunde, Chidi, Segun'),
    girls: words('Adanna, Temi, Ifeoma'),
    boys: words('Tobi, Obinna, Dayo'),
    families: words('Okafor, Adeyemi, Balogun, Eze, Nwosu'),
    skills: ['public_speaking', 'dance'],
  },
  {
    name: 'Jewish and Israeli',
    share: 2,
    women: words('Shira, Miriam, Tali, Naomi'),
    men: words('Avi, Eitan, Josh, Noam'),
    girls: words('Maya, Talia, Noa'),
    boys: words('Ari, Jonah, Eli'),
    families: words('Cohen, Levy, Rosen, Katz, Ben-David'),
    skills: ['writing', 'event_planning'],
  },
  {
    name: 'Native American',
    share: 1,
    women: words('Winona, Kaya, Dolores'),
    men: words('Joseph, Leon, Raymond'),
    girls: words('Aiyana, Winter, Sage'),
    boys: words('Hunter, Dakota, Jesse'),
    families: words('Begay, Yazzie, Two Bears, Locklear'),
    skills: ['traditions', 'storytelling', 'pottery'],
  },
];

/** Elders who help, by first names that were given sixty years ago; they take the family's name. */
export const GRANDMOTHERS = words('Ruth, Dorothy, Barbara, Gloria, Carol, Marta, Alma, Sunhee, Leela, Ana Luisa');
export const GRANDFATHERS = words('Harold, Walter, Frank, Gene, Ignacio, Roberto, Kenji, Ramesh, Otis, Vernon');

/** Whoever teaches beside those whom every visitor knows. */
export const TEACHERS: readonly { name: string; title: string }[] = words(
  'Ms. Grace Kim, Mr. Daniel Okoro, Mrs. Patricia Walsh, Ms. Aisha Rahman, Mr. Peter Novak, Mrs. Linda Castillo, Ms. Joy Nakamura, Mr. Samuel Brown, Mrs. Helen Petrov, Ms. Tara Singh, Mr. Luis Ortega, Mrs. Deborah Stone, Ms. Camille Laurent, Mr. Ben Fischer, Mrs. Nancy Tran, Ms. Monica Diaz, Mr. Isaac Cohen, Mrs. Yvette Baptiste, Ms. Erin Gallagher, Mr. Arjun Mehta, Mrs. Susan Clarke',
).map((text) => {
  const [title = '', ...name] = text.split(' ');
  return { name: name.join(' '), title };
});
