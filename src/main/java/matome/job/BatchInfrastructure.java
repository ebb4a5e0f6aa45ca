package matome.job;

import javax.sql.DataSource;
import matome.store.Database;
import org.springframework.batch.core.configuration.annotation.EnableBatchProcessing;
import org.springframework.batch.core.configuration.annotation.EnableJdbcJobRepository;
import org.springframework.batch.core.repository.ExecutionContextSerializer;
import org.springframework.batch.core.repository.dao.JacksonExecutionContextStringSerializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.transaction.PlatformTransactionManager;

/** What Spring Batch needs beneath a job: its tables in the home's database, transactions, threads. */
@Configuration(proxyBeanMethods = false)
@EnableBatchProcessing
@EnableJdbcJobRepository(executionContextSerializerRef = "contextSerializer")
class BatchInfrastructure {

    /** Closed by whoever opened the database, not by Spring. */
    @Bean(destroyMethod = "")
    DataSource dataSource(Database database) {
        return database.source();
    }

    @Bean
    PlatformTransactionManager transactionManager(DataSource source) {
        return new JdbcTransactionManager(source);
    }

    /** JSON: whoever can write to the database must not choose which classes are made from it. */
    @Bean
    ExecutionContextSerializer contextSerializer() {
        return new JacksonExecutionContextStringSerializer();
    }

    @Bean
    AsyncTaskExecutor threads() {
        ThreadPoolTaskExecutor threads = new ThreadPoolTaskExecutor();
        threads.setCorePoolSize(Runtime.getRuntime().availableProcessors());
        threads.setThreadNamePrefix("matome-");
        threads.setDaemon(true);
        return threads;
    }
}
