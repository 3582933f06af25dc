import type { ReactNode } from 'react';
import Layout from '@theme/Layout';

export default function Home(): ReactNode {
  return (
    <Layout>
      <main className="container markdown">
        <h1>CLUSTERPRO 構築手帳</h1>
      </main>
    </Layout>
  );
}
