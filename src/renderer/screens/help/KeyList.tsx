import { shortcutText } from '../../commands/shortcut.ts'
import { Kbd } from '../../components/text/Kbd.tsx'
import { bridge } from '../../ipc/bridge.ts'
import styles from './KeyList.module.css'

/** What is done, and the keys for it. */
export function KeyList({ rows }: { rows: readonly { readonly name: string; readonly keys: readonly string[] }[] }) {
  const { platform } = bridge().info
  return (
    <dl className={styles.keys}>
      {rows.map(({ name, keys }) => (
        <div key={name} className={styles.row}>
          <dt>{name}</dt>
          <dd className={styles.combination}>
            {keys.map((shortcut) => (
              <Kbd key={shortcut}>{shortcutText(shortcut, platform)}</Kbd>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  )
}
