import { expect, it } from 'vitest';
import { subjectOf } from '../../../../lib/page-topics/title-words.ts';

it.each([
  ['Lutter contre l’absentéisme | Académie de Poitiers', 'Lutter contre l’absentéisme'],
  ['Rectorat de Lille - Le refus scolaire anxieux', 'Le refus scolaire anxieux'],
  ['Le micro-lycée de Vitry', 'Le micro-lycée de Vitry'],
  ['Prévenir le décrochage | éduscol | Ministère de l’Éducation nationale', 'Prévenir le décrochage'],
  ['Accueil | Académie de Lille', ''],
  ['Actualités', ''],
  ['Bienvenue sur le site du collège', ''],
  ['', ''],
])('«%s» is about «%s»', (title, subject) => {
  expect(subjectOf(title)).toBe(subject);
});
