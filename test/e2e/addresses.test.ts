import { webRoutes } from '../../src/routes'
import { builtSite } from './site'

const site = builtSite()

/** An address with a placeholder is one activity's, and test/e2e/share-pages.test.ts opens those. */
const addresses = Object.values(webRoutes)
  .flat()
  .filter((address) => !address.includes(':'))

test.each(addresses)('%s opens by its address and keeps it', async (address) => {
  const { page } = await site.visit()
  const answer = await page.goto(address)
  expect(answer?.status()).toBe(200)
  // The page about the demonstration does without the strip.
  await page
    .getByText(/^演示|^关于演示$/)
    .filter({ visible: true })
    .first()
    .waitFor()
  expect(new URL(page.url()).pathname).toBe(address)
})

test.each(['/js/gone.js', '/css/gone.css', '/assets/gone.png'])(
  '%s is not there, and the server says so',
  async (address) => {
    const answer = await fetch(`${site.origin()}${address}`)
    expect(answer.status).toBe(404)
    expect(await answer.text()).not.toContain('<html')
  },
)
