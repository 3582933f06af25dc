import { openSite } from '/work/wt-tools/tests/support/site';
import { waitForHydration, watchPage } from '/work/wt-tools/tests/support/page-watch';
(async()=>{
 const site=await openSite();
 try{
 for (const [w,cs] of [[1280,'light'],[360,'dark'],[768,'light']] as const){
  const ctx=await site.context({viewport:{width:w,height:900},colorScheme:cs,reducedMotion:'reduce'});
  const page=await ctx.newPage(); const watch=watchPage(page,site.origin);
  await page.goto('/scripts/form-server/single/sqlserver/'); await waitForHydration(page);
  await page.locator('[data-simulate]').first().click();
  await page.locator('dialog [data-simulator]').waitFor();
  await page.waitForTimeout(300);
  await page.screenshot({path:`/tmp/pic/sim-run-${w}-${cs}.png`});
  for(let i=0;i<6;i++) await page.getByRole('button',{name:'次へ'}).click();
  await page.screenshot({path:`/tmp/pic/sim-step-${w}-${cs}.png`});
  const cb=page.getByLabel('このコマンドを失敗させる'); if(await cb.count()) { await cb.first().check(); await page.screenshot({path:`/tmp/pic/sim-fail-${w}-${cs}.png`}); }
  await page.getByRole('button',{name:'16状態の表'}).click(); await page.waitForTimeout(300);
  await page.screenshot({path:`/tmp/pic/sim-states-${w}-${cs}.png`});
  await page.getByRole('button',{name:'比べる'}).click(); await page.waitForTimeout(300);
  await page.screenshot({path:`/tmp/pic/sim-cmp-${w}-${cs}.png`});
  console.log(w, watch.takeFaults());
  await ctx.close();
 }
 } finally { await site.close(); }
})();
