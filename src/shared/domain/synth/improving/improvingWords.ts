/** What made-up improvements are about, in one language; lists are as long in every language. */
export interface ImprovingWords {
  readonly ideas: readonly {
    readonly title: string
    readonly problem: string
    readonly change: string
    readonly effect: string
    readonly reason: string
  }[]
  readonly tasks: readonly string[]
  readonly remarks: readonly string[]
}
