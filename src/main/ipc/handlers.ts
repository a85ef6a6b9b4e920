import type { DirectRoute, Input, Output, RecordedRoute } from '../../shared/ipc/contract.ts'
import type { EditContext } from '../services/editing/context.ts'

/** What a handler that is not recorded may use of its request. */
export interface RequestContext {
  readonly requestId: string
  /** aborted by `job.cancel` */
  readonly signal: AbortSignal
  progress(phase: string, fraction: number): void
}

/** A handler for every recorded route: synchronous, inside one transaction. */
export type RecordedHandlers = {
  readonly [R in RecordedRoute]: (context: EditContext, input: Input<R>) => Output<R>
}
/** A handler for every other route. */
export type DirectHandlers = {
  readonly [R in DirectRoute]: (context: RequestContext, input: Input<R>) => Output<R> | Promise<Output<R>>
}
