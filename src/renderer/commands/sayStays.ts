import type { TFunction } from 'i18next'
import type { Stays } from '../../shared/ipc/routes/maps.ts'

/** What was said of a removal, and what it did not take along. */
export function withStays(t: TFunction, text: string, { improvements, answers }: Stays): string {
  const stays = [
    ...(improvements > 0 ? [t('shelves.stays.improvements', { count: improvements })] : []),
    ...(answers > 0 ? [t('shelves.stays.answers', { count: answers })] : []),
  ]
  return stays.length === 0 ? text : [text.replace(/\.$/, ''), ...stays, ''].join('. ').trim()
}
