using System.Net.Http.Json;

namespace Caidence.Web;

/// <summary>One tenant of a running Caidence, and the people in it.</summary>
public sealed record Workspace(Installation Installation, Guid Id, string Name, string OwnerEmail, string OwnerPassword)
{
    public const string MemberPassword = "Member-Of-Tests-2026!";

    /// <summary>Its first administrator, with an access token.</summary>
    public Task<HttpClient> OwnerAsync() => Installation.SignInAsync(Name, OwnerEmail, OwnerPassword);

    /// <summary>Its first administrator, in a browser.</summary>
    public Task<HttpClient> OwnerInBrowserAsync() => Browser.SignInAsync(Installation, Name, OwnerEmail, OwnerPassword);

    /// <summary>A new member with these roles, with an access token.</summary>
    public async Task<HttpClient> MemberAsync(string userName, params string[] roleNames)
    {
        await AddMemberAsync(userName, roleNames);
        return await Installation.SignInAsync(Name, userName, MemberPassword);
    }

    /// <summary>A new member with these roles, in a browser.</summary>
    public async Task<HttpClient> MemberInBrowserAsync(string userName, params string[] roleNames)
    {
        await AddMemberAsync(userName, roleNames);
        return await Browser.SignInAsync(Installation, Name, userName, MemberPassword);
    }

    /// <summary>Answers with the user name; the password is <see cref="MemberPassword"/>.</summary>
    public async Task<string> AddMemberAsync(string userName, params string[] roleNames)
    {
        using var owner = await OwnerAsync();
        var answer = await owner.PostAsJsonAsync("/api/identity/users", new
        {
            userName,
            name = userName,
            email = $"{userName}@{Name}.example",
            password = MemberPassword,
            isActive = true,
            roleNames,
        });

        await answer.JsonAsync();
        return userName;
    }
}
