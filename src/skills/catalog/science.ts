import { category } from './catalog-entry.js';

export const science = category('science', {
  geology: {
    en: 'Geology, geologist, earth science, rock scientist, vulcanologist, volcanologist, lava, fossils, minerals',
    es: 'Geología, geólogo, geóloga, ciencias de la tierra, vulcanólogo, lava, fósiles, minerales',
    topics: [
      'volcanoes, earthquakes, rocks and minerals, fossils, plate tectonics, the inside of the earth',
      'volcanes, terremotos, rocas y minerales, fósiles, placas tectónicas, el interior de la tierra',
    ],
  },
});
