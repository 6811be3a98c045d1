import type { common as zhCn } from '../zh-cn/common'

export const common: typeof zhCn = {
  appName: 'Science Week',
  tabs: { home: 'Home', activities: 'Activities', schedule: 'My plan', me: 'Me' },
  back: 'Back',
  close: 'Close',
  retry: 'Try again',
  loading: 'Opening',
  provisional: 'Example',
  elderOn: 'Large text',
  elderOff: 'Normal text',
  demo: (clock) => `Demo data · clock: ${clock}`,
  demoShortest: 'Demo',
  demoShort: (clock) => `Demo: ${clock}`,
  shareTitle: (title, when) => `${title} · ${when}`,
  old: {
    offline: (past) => `No network. This is as of ${past}`,
    failed: (past) => `Not updated. This is as of ${past}`,
    retry: 'Try again',
    retrying: 'Updating',
  },
  failed: {
    title: 'This did not open',
    text: 'The programme could not be fetched just now. Please try again.',
    page: 'This page did not open. Check the network and tap again.',
    offlineTitle: 'No network',
    offlineText: 'Connect to the network, then try again.',
  },
  spoken: (parts) => parts.join(', '),
  inline: (parts) => parts.join(' · '),
  list: (items) => items.join(', '),
}
