/** The address of a place on the page an exercise has for itself, wherever it is shown. */
export const exerciseAddress = (exercise: string, place: string): string =>
  `${import.meta.env.BASE_URL.replace(/\/?$/u, '/')}exercises/${exercise}/#${place}`;
