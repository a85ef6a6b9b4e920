import { Toast } from '@base-ui/react/toast'
import { errorSentence } from '../../shared/i18n/sentences.ts'
import type { ErrorData } from '../../shared/ipc/errors.ts'
import { useLanguage } from './languageStore.ts'

export interface ToastLook {
  readonly look: 'plain' | 'trouble' | 'gain'
}

export const toasts = Toast.createToastManager<ToastLook>()

export interface Said {
  readonly text: string
  readonly look?: ToastLook['look']
  /** One thing that can be done about it. */
  readonly action?: { readonly label: string; readonly run: () => void }
  readonly ms?: number
  /** What was said under the same name before makes way. */
  readonly slot?: string
}

const slots = new Map<string, string>()

/**
 * Says something at the foot of the screen and to screen readers; a failure waits to be dismissed.
 * @returns its id, for `toasts.close`
 */
export function say({ text, look = 'plain', action, ms, slot }: Said): string {
  const before = slot === undefined ? undefined : slots.get(slot)
  if (before !== undefined) toasts.close(before)
  const id = toasts.add({
    title: text,
    data: { look },
    priority: look === 'trouble' ? 'high' : 'low',
    timeout: ms ?? (look === 'trouble' ? 0 : action ? 8_000 : 4_000),
    ...(action ? { actionProps: { children: action.label, onClick: action.run } } : {}),
  })
  if (slot !== undefined) slots.set(slot, id)
  return id
}

/** The sentence of a failure, in the language shown. */
export function failureText(failure: { readonly code: string; readonly data?: ErrorData }): string {
  return errorSentence(useLanguage.getState().i18n, failure.code, failure.data)
}

/** Says what went wrong where there is no place beside the thing itself. */
export function sayFailure(failure: { readonly code: string; readonly data?: ErrorData }): void {
  if (failure.code !== 'CANCELLED') say({ text: failureText(failure), look: 'trouble' })
}

/** Says that a part of the window could not be had, with the way to try again. */
export function sayMissing(again: () => void): void {
  const { t } = useLanguage.getState().i18n
  say({ text: t('common.notLoaded'), look: 'trouble', action: { label: t('common.tryAgain'), run: again } })
}
