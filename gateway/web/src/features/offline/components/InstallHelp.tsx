import { DotsThreeVerticalIcon } from '@phosphor-icons/react/DotsThreeVertical';
import { ExportIcon } from '@phosphor-icons/react/Export';
import { PlusSquareIcon } from '@phosphor-icons/react/PlusSquare';
import classes from './InstallHelp.module.css';

/** How to have the app beside the others. Browsers do not let a page do that on an iPad, so words have to. */
export function InstallHelp() {
  return (
    <section className="card stack" aria-labelledby="install">
      <h2 id="install">Put it on your home screen</h2>
      <p>
        Then it opens like any other app, without the browser’s bars, and the device keeps the download
        longer.
      </p>
      <h3>iPad and iPhone, in Safari</h3>
      <ol className={classes.steps}>
        <li>
          Tap the Share button <ExportIcon size={26} aria-hidden="true" className={classes.picture} />: a
          square with an arrow pointing up. On an iPad it’s at the top right, on an iPhone at the bottom.
        </li>
        <li>
          Scroll down the list and tap <strong>Add to Home Screen</strong>{' '}
          <PlusSquareIcon size={26} aria-hidden="true" className={classes.picture} />: a square with a plus.
        </li>
        <li>
          Tap <strong>Add</strong>. The spine with the yellow base is now among your apps.
        </li>
        <li>
          Open it from there, sign in, and download <em>there</em>: what Safari has downloaded stays in
          Safari.
        </li>
      </ol>
      <h3>Android and computers, in Chrome or Edge</h3>
      <ol className={classes.steps}>
        <li>
          Open the browser’s menu: the three dots{' '}
          <DotsThreeVerticalIcon size={26} aria-hidden="true" className={classes.picture} /> at the top right.
        </li>
        <li>
          Choose <strong>Install app</strong> or <strong>Add to Home screen</strong>.
        </li>
      </ol>
    </section>
  );
}
