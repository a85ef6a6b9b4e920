import { useTranslation } from 'react-i18next'
import type { Command } from '../commands/command.ts'
import { useFacts } from '../commands/facts.ts'
import { goHome } from '../commands/goHome.ts'
import { goImprove } from '../commands/goImprove.ts'
import { goListen } from '../commands/goListen.ts'
import { goMap } from '../commands/goMap.ts'
import { goPersonas } from '../commands/goPersonas.ts'
import { goSee } from '../commands/goSee.ts'
import { openHelp } from '../commands/openHelp.ts'
import { openSettings } from '../commands/openSettings.ts'
import { runCommand } from '../commands/runCommand.ts'
import { Icon } from '../components/icon/Icon.tsx'
import { Logo } from '../components/icon/Logo.tsx'
import { Hidden } from '../components/text/Hidden.tsx'
import { IMPROVE_PANES, LISTEN_PANES, SEE_PANES } from '../screens/laterScreens.ts'
import { useAlerts } from '../state/alertStore.ts'
import { useDue } from '../state/dueStore.ts'
import styles from './Rail.module.css'

/** What waits at a station. */
interface Badge {
  readonly count: number
  /** fallen or late, not only due */
  readonly pressing: boolean
  readonly said: string
}

/** The way through the app as a line with stations; only stations where the line already stops. */
export function Rail() {
  const { t } = useTranslation()
  const facts = useFacts()
  const fallen = useAlerts((s) => s.alerts.length)
  const { late, soon } = useDue()
  const stations: { command: Command; name: string; here: boolean; badge?: Badge }[] = []
  if (facts.fileOpen) {
    stations.push({ command: goHome, name: t('common.nav.home'), here: facts.place.screen === 'home' })
    if (facts.hasJourneys || facts.place.screen === 'map') {
      stations.push({ command: goMap, name: t('common.nav.maps'), here: facts.place.screen === 'map' })
    }
    if (LISTEN_PANES.length > 0) {
      const badge = { count: fallen, pressing: true, said: t('figures.alert.badge', { count: fallen }) }
      stations.push({ command: goListen, name: t('common.nav.listen'), here: facts.place.screen === 'listen', badge })
    }
    if (SEE_PANES.length > 0) {
      stations.push({ command: goSee, name: t('common.nav.see'), here: facts.place.screen === 'see' })
    }
    if (IMPROVE_PANES.length > 0) {
      const said = late > 0 ? t('plan.due.late', { count: late }) : t('plan.due.soon', { count: soon })
      const badge = { count: late || soon, pressing: late > 0, said }
      stations.push({
        command: goImprove,
        name: t('common.nav.improve'),
        here: facts.place.screen === 'improve',
        badge,
      })
    }
    stations.push({ command: goPersonas, name: t('common.nav.people'), here: facts.place.screen === 'personas' })
  }
  return (
    <nav className={styles.rail} aria-label={t('common.nav.label')}>
      <Logo />
      <ul className={styles.line}>
        {stations.map(({ command, name, here, badge }) => (
          <li key={command.id}>
            <button
              type="button"
              className={styles.station}
              aria-current={here ? 'page' : undefined}
              onClick={() => here || runCommand(command)}
            >
              <span className={styles.disc}>
                <Icon of={command.icon} size="nav" weight={2} />
              </span>
              {name}
              {badge && badge.count > 0 && (
                <span className={styles.badge} data-pressing={badge.pressing || undefined}>
                  <span aria-hidden>{badge.pressing ? `▼ ${badge.count}` : badge.count}</span>
                  <Hidden>{`, ${badge.said}`}</Hidden>
                </span>
              )}
            </button>
          </li>
        ))}
      </ul>
      <div className={styles.foot}>
        <Small command={openSettings} name={t('settings.title')} />
        <Small command={openHelp} name={t('common.nav.help')} />
      </div>
    </nav>
  )
}

function Small({ command, name }: { command: Command; name: string }) {
  return (
    <button type="button" className={styles.small} onClick={() => runCommand(command)}>
      <span className={styles.smallDisc}>
        <Icon of={command.icon} size="body" weight={2} />
      </span>
      {name}
    </button>
  )
}
