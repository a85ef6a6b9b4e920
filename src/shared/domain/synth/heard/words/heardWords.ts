/** What a made-up customer talks about. */
export const TOPICS = ['wait', 'staff', 'price', 'product', 'delivery', 'digital', 'place'] as const
export type Topic = (typeof TOPICS)[number]

/**
 * The sentences that made-up answers are put together from, in one language. `{p}` stands for a product, `{n}` for a
 * number of minutes and `{a}` for whoever serves. Every list has the same length in every language, so that a seed gives
 * the same answers in each.
 */
export interface HeardWords {
  readonly questions: { readonly nps: string; readonly csat: string; readonly ces: string; readonly stars: string }
  /** what the business's own numbers are called */
  readonly measured: { readonly followers: string; readonly returns: string }
  /** what two words become where they meet */
  readonly melt: readonly (readonly [RegExp, string])[]
  readonly staff: readonly string[]
  readonly products: readonly string[]
  readonly tags: readonly string[]
  readonly open: { readonly glad: readonly string[]; readonly upset: readonly string[] }
  readonly glad: { readonly [T in Topic]: readonly string[] }
  readonly upset: { readonly [T in Topic]: readonly string[] }
  /** neither glad nor upset */
  readonly even: readonly string[]
  readonly but: readonly string[]
  readonly close: { readonly glad: readonly string[]; readonly upset: readonly string[] }
}
