import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../components/button/Button.tsx'
import { TextField } from '../../components/field/TextField.tsx'
import { Notice } from '../../components/notice/Notice.tsx'
import { answer, goToStation, useStart } from '../../state/startStore.ts'
import { givenName, useWorkspace } from '../../state/workspaceStore.ts'
import styles from './BusinessStep.module.css'
import { Skip } from './Skip.tsx'
import { Stop } from './Stop.tsx'
import { TradePicker } from './TradePicker.tsx'

/** What the business is called, and its trade. */
export function BusinessStep() {
  const { t } = useTranslation()
  const stored = useWorkspace(({ state }) => givenName(state))
  const { answers, trade } = useStart()
  useEffect(() => {
    if (stored !== '' && useStart.getState().answers.business === '') answer({ business: stored })
  }, [stored])
  const [asked, setAsked] = useState(false)
  const forward = (): void => {
    if (trade === undefined) setAsked(true)
    else goToStation('customer')
  }
  return (
    <Stop
      title={t('start.business.title')}
      text={t('start.business.text')}
      onForward={forward}
      ways={
        <>
          <Skip />
          <Button look="primary" type="submit">
            {t('start.next')}
          </Button>
        </>
      }
    >
      <div className={styles.name}>
        <TextField
          autoFocus
          label={t('start.business.name')}
          placeholder={t('start.business.placeholder')}
          value={answers.business}
          maxLength={200}
          onText={(business) => answer({ business })}
        />
      </div>
      {asked && trade === undefined && <Notice look="trouble">{t('start.business.needTrade')}</Notice>}
      <TradePicker trade={trade} onTrade={(next) => useStart.setState({ trade: next })} />
    </Stop>
  )
}
