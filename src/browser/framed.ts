/** True where the guide stands in a frame of another page. */
export const isFramed = (page: Window): boolean => page.parent !== page;
