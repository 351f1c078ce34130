/** The member of a list that a control names as text; null where it names none. */
export const oneOf = <Member extends string>(list: readonly Member[], text: string | null): Member | null => list.find((each) => each === text) ?? null;
