import { Checkbox } from '@base-ui/react/checkbox'
import { Check } from 'lucide-react'
import type { ChannelKind } from '../../../shared/domain/channel/channel.ts'
import { ChannelMark } from '../../components/channelMark/ChannelMark.tsx'
import { Icon } from '../../components/icon/Icon.tsx'
import { answer } from '../../state/startStore.ts'
import { useWords } from '../../state/words.ts'
import styles from './FoundField.module.css'

/** The ways in which customers find the business, each ticked or not. */
export function FoundField({ offered, chosen }: { offered: readonly ChannelKind[]; chosen: readonly ChannelKind[] }) {
  const words = useWords()
  const set = (kind: ChannelKind, on: boolean): void =>
    answer({ channels: on ? [...chosen, kind] : chosen.filter((other) => other !== kind) })
  return (
    <div className={styles.ways}>
      {offered.map((kind) => (
        // biome-ignore lint/a11y/noLabelWithoutControl: the checkbox inside is the control
        <label key={kind} className={styles.way}>
          <Checkbox.Root className={styles.box} checked={chosen.includes(kind)} onCheckedChange={(on) => set(kind, on)}>
            <Checkbox.Indicator className={styles.tick}>
              <Icon of={Check} size="mark" weight={4} />
            </Checkbox.Indicator>
          </Checkbox.Root>
          <ChannelMark kind={kind} />
          {words.channels[kind]}
        </label>
      ))}
    </div>
  )
}
