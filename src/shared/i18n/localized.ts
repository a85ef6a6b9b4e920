/** The same keys in another language. */
export type Localized<T> = { readonly [K in keyof T]: T[K] extends string ? string : Localized<T[K]> }
