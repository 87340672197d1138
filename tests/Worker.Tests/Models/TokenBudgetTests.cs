using DevZoneDocs.Worker.Models;

namespace DevZoneDocs.Worker.Tests.Models;

public sealed class TokenBudgetTests
{
    [Fact]
    public void What_was_used_replaces_what_was_taken()
    {
        TokenBudget budget = new(100);

        Assert.True(budget.TryTake(80));
        budget.Settle(80, used: 30);

        Assert.Equal(70, budget.Left);
    }

    [Fact]
    public void Without_a_word_of_the_server_the_estimate_stands()
    {
        TokenBudget budget = new(100);

        Assert.True(budget.TryTake(80));
        budget.Settle(80, used: null);

        Assert.False(budget.TryTake(21));
        Assert.Equal(20, budget.Left);
    }

    [Theory]
    [InlineData("全区经济平稳运行。", 9)]
    [InlineData("abcdefgh", 2)]
    [InlineData("", 0)]
    public void A_text_is_estimated_by_its_characters(string text, int tokens) =>
        Assert.Equal(tokens, TokenBudget.Estimate(text));
}
