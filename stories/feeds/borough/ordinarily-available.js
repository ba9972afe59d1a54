/** What every nursery, school and college here should do without a plan: for all, then by need and age. */
import { page } from './parts.js';

const list = (...items) => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;

export const ordinarilyAvailable = [
  {
    title: 'What every nursery, school and college should do',
    text: `<p>You do not need a plan or a diagnosis for any of this.</p>${list(
      'Teachers know what each child finds hard, and what helps.',
      'Pictures or objects go with words. Changes are told beforehand.',
      'There is a place to be calm, and breaks to move.',
      'Parents are told early, and decide with the teacher what to try.',
    )}`,
    url: page('toolkit'),
    minimum_age: 0,
    maximum_age: 25,
  },
  {
    title: 'Nurseries: playing, talking, getting ready for school',
    text: 'A key person for each child. Songs and signs with words. Sand, water and dough at a height for every child. A visit to the new school before it begins.',
    url: page('toolkit/early-years'),
    minimum_age: 0,
    maximum_age: 4,
  },
  {
    title: 'Talking, understanding, and getting on with others',
    text: list(
      'Short sentences, one at a time, and time to answer.',
      'A timetable in pictures.',
      'Help to join in play, and a friend for the playground.',
      'Ear defenders and a calm place to sit.',
    ),
    url: page('toolkit/communication'),
    minimum_age: 4,
    maximum_age: 16,
    needs: ['SLCN', 'ASD'],
  },
  {
    title: 'Learning to read, write and count',
    text: list(
      'Work in small steps, with things to hold.',
      'New words taught before the lesson.',
      'Coloured paper, bigger print, a computer that reads aloud.',
      'More time, and other ways to show what you know.',
    ),
    url: page('toolkit/learning'),
    minimum_age: 4,
    maximum_age: 16,
    needs: ['cognition-learning'],
  },
  {
    title: 'Feelings, worries and behaviour',
    text: 'An adult whom the child chooses. A quiet way to ask for a break. Staff who ask what a behaviour is telling us, and keep calm. A plan with the family for hard times of the day.',
    url: page('toolkit/feelings'),
    minimum_age: 4,
    maximum_age: 16,
    needs: ['SEMH'],
  },
  {
    title: 'Hearing, sight and moving',
    text: 'A seat with a clear view of the face and the board. Films with words on them. Clear floors, rails and rest breaks. Sport that everybody can play. Trips to places that everybody can get into.',
    url: page('toolkit/senses'),
    minimum_age: 4,
    maximum_age: 16,
    needs: ['sensory-physical'],
  },
  {
    title: 'At college and in training',
    text: 'Slides before the lesson. A quiet room. Software that reads aloud. Somebody who meets you in the first weeks. Help to plan your time, your travel and what comes next.',
    url: page('toolkit/post-16'),
    minimum_age: 16,
    maximum_age: 25,
  },
];
