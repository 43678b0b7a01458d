/** The fragment under which an item can be linked; the plain list carries it as an id. */
export const itemAddress = (id: string): string => `item-${id}`;
