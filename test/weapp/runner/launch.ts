import { type LaunchOptions } from './launch-options'
import { MiniApp } from './mini-app'

/**
 * Starts a built mini program in a script realm of its own. `dist` is the folder with app.json.
 * Close what you launched, also when a test fails (afterEach).
 */
export async function launch(dist: string, options: LaunchOptions = {}): Promise<MiniApp> {
  const app = new MiniApp(dist, options)
  try {
    app.load()
  } catch (thrown) {
    await app.close()
    throw thrown
  }
  return app
}
