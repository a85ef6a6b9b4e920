/** One step of the schema; numbers grow by tens and never change once released. */
export interface Migration {
  readonly number: number
  readonly name: string
  readonly sql: string
}
