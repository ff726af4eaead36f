using System.Text;
using Caidence.Core.Security;
using Shouldly;
using Xunit;

namespace Caidence.Core.Tests.Security;

public class The_Fernet_specification
{
    public static TheoryData<string> Invalid => [.. FernetVector.Load("invalid.json").Select(vector => vector.Desc!)];

    [Fact]
    public void Generates_the_published_token()
    {
        var vector = FernetVector.Load("generate.json").ShouldHaveSingleItem();
        var iv = vector.Iv!.Select(value => (byte)value).ToArray();

        Fernet.Encrypt(vector.Key, Encoding.UTF8.GetBytes(vector.Src!), vector.Now, iv).ShouldBe(vector.Token);
    }

    [Fact]
    public void Generates_the_published_token_whatever_was_enciphered_before()
    {
        var vector = FernetVector.Load("generate.json").ShouldHaveSingleItem();
        var key = vector.Key;
        var iv = vector.Iv!.Select(value => (byte)value).ToArray();

        foreach (var length in new[] { 0, 15, 16, 17, 1_000, 5_000 })
        {
            Fernet.Encrypt(key, new byte[length], vector.Now);
            Fernet.Encrypt(key, Encoding.UTF8.GetBytes(vector.Src!), vector.Now, iv).ShouldBe(vector.Token);
        }
    }

    [Fact]
    public void Verifies_the_published_token()
    {
        var vector = FernetVector.Load("verify.json").ShouldHaveSingleItem();

        Fernet.TryDecrypt(vector.Key, vector.Token, vector.TimeToLive, vector.Now, out var message).ShouldBeTrue();

        Encoding.UTF8.GetString(message!).ShouldBe(vector.Src);
    }

    [Theory, MemberData(nameof(Invalid))]
    public void Refuses_the_published_invalid_token(string description)
    {
        var vector = FernetVector.Load("invalid.json").Single(candidate => candidate.Desc == description);

        Fernet.TryDecrypt(vector.Key, vector.Token, vector.TimeToLive, vector.Now, out var message).ShouldBeFalse();

        message.ShouldBeNull();
    }

    [Fact]
    public void Has_eleven_invalid_tokens() => Invalid.Count.ShouldBe(11);
}
