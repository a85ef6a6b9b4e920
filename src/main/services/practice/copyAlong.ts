import type { TouchpointBelongings } from '../../../shared/domain/touchpoint/belongings.ts'
import type { EditContext } from '../editing/context.ts'

/**
 * What belongs to touchpoints goes along to their copies: playbook, what groups of customers are offered differently, and
 * what is at stake there. How the staff did in the quiz stays where it was done.
 * @param copies ids of the copies and what each was copied from
 * @param counted whether what is at stake goes along; not where both stand in one journey: the same customers would count twice
 */
export function copyAlong(
  context: EditContext,
  copies: readonly { readonly id: string; readonly fromId: string }[],
  counted: boolean,
): void {
  const { find } = context
  const originals = [...new Set(copies.map(({ fromId }) => fromId))]
  const playbooks = new Map(find.playbooksAt(originals).map((each) => [each.touchpointId, each]))
  const variations = find.variations({ touchpointIds: originals })
  const stakes = new Map((counted ? find.stakes(originals) : []).map((each) => [each.touchpointId, each]))
  for (const { id, fromId } of copies) {
    giveAlong(context, id, {
      playbook: playbooks.get(fromId) ?? null,
      variations: variations.filter(({ touchpointId }) => touchpointId === fromId),
      stake: stakes.get(fromId) ?? null,
    })
  }
}

/** The same for what was taken along from a touchpoint that may be gone. Groups that the file does not have are let go. */
export function giveAlong({ store, ids }: EditContext, touchpointId: string, along: TouchpointBelongings): void {
  const own = { touchpointId }
  if (along.playbook) store.playbook.insert({ ...along.playbook, ...own, id: ids.next() })
  for (const variation of along.variations) {
    if (store.segment.get(variation.segmentId)) store.variation.insert({ ...variation, ...own, id: ids.next() })
  }
  if (along.stake) store.stake.insert({ ...along.stake, ...own, id: ids.next() })
}
