// Unpacks the browser that the package ships and prints where it is.
import chromium from '@sparticuz/chromium';

console.log(await chromium.executablePath());
