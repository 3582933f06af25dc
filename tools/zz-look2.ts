import { openSite } from '../tests/support/site';
import { waitForHydration, watchPage } from '../tests/support/page-watch';
import { readFileSync } from 'node:fs';
import { decodeCp932, encodeCp932 } from '../src/encoding/cp932';
(async()=>{
 const site=await openSite();
 const g=(f:string)=>decodeCp932(readFileSync('build/scripts/form-server/single/sqlserver/'+f));
 const start=encodeCp932(g('start.bat').replaceAll('ARMLOAD','ARMLOD').replace('"SUCCESS"','').replace('IF "%ARMS_DISK%" == "FAILURE"','IF "%ARMS_DISK%" = "FAILURE"').replaceAll('SplServer','MySpl').replaceAll('c:\\mssql','d:\\sql'),'');
 const stop=encodeCp932(g('stop.bat').replace(/ARMKILL[^\r]*\r\n/,'').replaceAll('SplServer','MySpl'),'');
 try{
 for (const [w,cs] of [[1280,'light'],[360,'dark']] as const){
  const ctx=await site.context({viewport:{width:w,height:900},colorScheme:cs,reducedMotion:'reduce'});
  const page=await ctx.newPage(); const watch=watchPage(page,site.origin);
  page.on('pageerror',e=>console.log('ERR',e.stack)); page.on('console',m=>console.log('CON',m.text()));
  await page.goto('/check/',{waitUntil:'networkidle'}); await waitForHydration(page);
  await page.screenshot({path:`/tmp/pic/check-empty-${w}-${cs}.png`,fullPage:true});
  const reqs:string[]=[]; page.on('request',r=>reqs.push(r.url()));
  const t=Date.now();
  await page.locator('[data-script-file=start]').setInputFiles({name:'start.bat',mimeType:'application/octet-stream',buffer:Buffer.from(start)});
  await page.locator('[data-script-file=stop]').setInputFiles({name:'stop.bat',mimeType:'application/octet-stream',buffer:Buffer.from(stop)});
  await page.locator('[data-check-state=done]').waitFor(); await page.locator('[data-findings=stop]').waitFor();
  console.log(w,Date.now()-t,'ms', await page.locator('[data-check-state]').innerText(), reqs);
  const h=await page.evaluate(()=>document.documentElement.scrollHeight); for(let y=0;y<h;y+=1400) await page.screenshot({path:`/tmp/pic/check-${w}-${y/1400}.png`,fullPage:true,clip:{x:0,y,width:w,height:Math.min(1400,h-y)}});
  console.log(await page.locator('[data-nearest]').innerText());
  console.log(w, watch.takeFaults());
  await ctx.close();
 }
 } finally { await site.close(); }
})();
