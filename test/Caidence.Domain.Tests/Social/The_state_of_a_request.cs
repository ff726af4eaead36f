using Caidence.Social.Connecting;
using Shouldly;
using Xunit;

namespace Caidence.Social;

public class The_state_of_a_request
{
    [Fact]
    public void Tells_whose_it_is_and_nothing_else_can_be_guessed()
    {
        var tenantId = Guid.CreateVersion7();
        var states = Enumerable.Range(0, 100).Select(_ => ConnectState.Issue(tenantId)).ToList();

        states.Select(state => state.Text).ShouldBeUnique();
        states.ShouldAllBe(state => ConnectState.Parse(state.Text)!.TenantId == tenantId && ConnectState.Parse(state.Text)!.Hash == state.Hash);
        ConnectState.Parse(ConnectState.Issue(null).Text)!.TenantId.ShouldBeNull();
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("short")]
    [InlineData("ÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄ")]
    [InlineData("++++++++++++++++++++++++++++++++++++++++++++++++++++++")]
    public void Is_none_of_ours_when_it_does_not_look_like_one(string? text) => ConnectState.Parse(text).ShouldBeNull();

    [Fact]
    public void Shows_itself_to_no_log() => $"{ConnectState.Issue(Guid.CreateVersion7())}".ShouldBe(nameof(ConnectState));
}
