import { exerciseStrings } from '#i18n/exercise.ts';

/** Words of the exercise views, for exercises that load when they come near. */
export function GET(): Response {
  return Response.json(exerciseStrings);
}
