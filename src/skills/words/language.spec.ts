import { isAnalyzed, languageOf } from './language.js';

describe('the language of a text', () => {
  it.each([
    ['I study lava at the university', 'en'],
    ['Estudio la lava en la universidad', 'es'],
    ['Panadería', 'es'],
    ['Tôi là giảng viên địa chất ở trường đại học', 'vi'],
    ['Tôi là giảng viên địa chất'.normalize('NFD'), 'vi'],
    ['I cook phở and bún chả for my family', 'en'],
    ['我是火山学家，在 University of Washington 工作', 'zh'],
    ['私は火山を研究しています', 'ja'],
    ['저는 화산을 연구합니다', 'ko'],
    ['أدرس البراكين في الجامعة', 'ar'],
    ['من آتشفشان‌ها را پژوهش می‌کنم', 'fa'],
    ['میں آتش فشاں پڑھتا ہوں', 'ur'],
    ['Я изучаю вулканы', 'ru'],
    ['Я вивчаю вулкани в університеті', 'uk'],
    ['मैं ज्वालामुखी का अध्ययन करता हूँ', 'hi'],
    ['I teach Mandarin (普通话) and some Cantonese', 'en'],
    ['Carpentry, piano', null],
    ['🌋 123 !?', null],
    ['', null],
  ])('of %j is %s', (text, language) => {
    expect(languageOf(text)).toBe(language);
  });

  it('is analyzed where it is English, Spanish or cannot be said', () => {
    expect(['en', 'es', null, 'vi', 'zh'].map(isAnalyzed)).toEqual([true, true, true, false, false]);
  });
});
