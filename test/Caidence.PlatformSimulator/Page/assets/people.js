/** Nobody you know: example.com addresses and numbers from ranges kept for fiction. */
const people = [
  { firstName: 'Ada', lastName: 'Byron', email: 'ada.byron@example.com', phone: '+442079460958', company: 'Analytical Engines Ltd', jobTitle: 'Head of Marketing' },
  { firstName: 'Jörg', lastName: 'Müller-Größe', email: 'joerg.mueller@example.com', phone: '+493023125001', company: 'Bäckerei Süß & Söhne', jobTitle: 'Geschäftsführer' },
  { firstName: 'Amélie', lastName: "d'Arcy", email: 'amelie.darcy@example.com', phone: '+33199000123', company: 'Atelier Été', jobTitle: 'Directrice' },
  { firstName: '小龍', lastName: '李', email: 'xiaolong.li@example.com', phone: '+12025550143', company: 'Jade Studio', jobTitle: 'Founder' },
  { firstName: 'Siobhán', lastName: 'Ó Briain', email: 'siobhan.obriain@example.com', phone: '+35320915001', company: 'Cliffside Tours', jobTitle: 'Owner' },
];

export const firstPerson = people[0];

export const personAfter = (person) => people[(people.findIndex((other) => other.email === person.email) + 1) % people.length];

export const fullName = (person) => `${person.firstName} ${person.lastName}`;
