import { examplePlans } from '#catalogue/builder.ts';

/** Started and worked plans, for the builder's examples. */
export async function GET(): Promise<Response> {
  return Response.json(await examplePlans());
}
