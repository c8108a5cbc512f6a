package io.flowdesk.platform.transaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.flowdesk.testing.FlowdeskTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

@FlowdeskTest
class TransactionMemoryTest {

    @Autowired
    private PlatformTransactionManager transactions;

    private final TransactionMemory<List<String>> memory = new TransactionMemory<>(ArrayList::new);

    private TransactionTemplate transaction;
    private TransactionTemplate another;

    @BeforeEach
    void transactions() {
        transaction = new TransactionTemplate(transactions);
        another = new TransactionTemplate(transactions);
        another.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @Test
    void whatIsRememberedIsForgottenWithTheCommit() {
        transaction.executeWithoutResult(status -> {
            memory.get().add("told");
            assertThat(memory.get()).containsExactly("told");
        });
        transaction.executeWithoutResult(status -> assertThat(memory.get()).isEmpty());
    }

    @Test
    void aRollbackForgetsAsWell() {
        assertThatIllegalStateException()
                .isThrownBy(() -> transaction.executeWithoutResult(status -> {
                    memory.get().add("told");
                    throw new IllegalStateException("a conflict");
                }));
        transaction.executeWithoutResult(status -> assertThat(memory.get()).isEmpty());
    }

    @Test
    void aTransactionWithinAnotherHasAMemoryOfItsOwn() {
        transaction.executeWithoutResult(status -> {
            memory.get().add("outer");
            another.executeWithoutResult(inner -> {
                assertThat(memory.get()).isEmpty();
                memory.get().add("inner");
            });
            assertThat(memory.get()).containsExactly("outer");
        });
    }

    @Test
    void outsideOfATransactionNothingIsRemembered() {
        memory.get().add("told");
        assertThat(memory.get()).isEmpty();
    }
}
