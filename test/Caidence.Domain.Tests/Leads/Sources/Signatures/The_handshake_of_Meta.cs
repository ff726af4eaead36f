using Caidence.Core.Security;
using Caidence.Leads.Sources.Signatures;
using Shouldly;
using Xunit;

namespace Caidence.Domain.Tests.Leads.Sources.Signatures;

public class The_handshake_of_Meta
{
    private static readonly SecretText Token = new("our-token");

    [Theory]
    [InlineData("1158201444")]
    [InlineData("99999999999999999999")]
    [InlineData("a-B_9")]
    public void Gives_the_challenge_back_as_it_is(string challenge) =>
        MetaHandshake.Answer("subscribe", "our-token", challenge, Token).ShouldBe(challenge);

    [Theory]
    [InlineData("subscribe", "their-token", "1")]
    [InlineData("subscribe", null, "1")]
    [InlineData("unsubscribe", "our-token", "1")]
    [InlineData(null, "our-token", "1")]
    [InlineData("subscribe", "our-token", null)]
    [InlineData("subscribe", "our-token", "")]
    [InlineData("subscribe", "our-token", "<script>")]
    public void Echoes_nothing_to_a_stranger(string? mode, string? token, string? challenge) =>
        MetaHandshake.Answer(mode, token, challenge, Token).ShouldBeNull();

    [Fact]
    public void Echoes_nothing_while_no_token_is_configured() =>
        MetaHandshake.Answer("subscribe", "", "1", new SecretText("")).ShouldBeNull();

    [Fact]
    public void Echoes_no_novel() => MetaHandshake.Answer("subscribe", "our-token", new string('1', 129), Token).ShouldBeNull();
}
