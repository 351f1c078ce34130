/** What a shared field needs of a form: the props of one input by its path. */
export type GetInputProps = (path: string) => object;
