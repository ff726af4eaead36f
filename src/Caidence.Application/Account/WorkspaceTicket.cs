using System.Security.Cryptography;
using System.Text.Json;
using Caidence.Identity;
using Microsoft.AspNetCore.DataProtection;

namespace Caidence.Account;

/// <summary>Proof that the password was right, for as long as it takes to choose where to go or to look for the second key.</summary>
public sealed class WorkspaceTicket(IDataProtectionProvider protection) : ISingletonDependency
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(5);

    private readonly ITimeLimitedDataProtector _protector = protection.CreateProtector("Caidence.WorkspaceTicket").ToTimeLimitedDataProtector();

    public string Issue(IReadOnlyList<AccountAddress> accounts, bool rememberMe, IReadOnlyList<AccountAddress>? others = null) =>
        _protector.Protect(JsonSerializer.Serialize(new Content(accounts, rememberMe, others ?? [])), Lifetime);

    /// <summary>Null if it is not one of ours or has run out.</summary>
    public Content? Read(string ticket)
    {
        try
        {
            return JsonSerializer.Deserialize<Content>(_protector.Unprotect(ticket));
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    /// <param name="Accounts">Those that can be chosen, or the one whose second step is awaited.</param>
    /// <param name="Others">Where else the password fits.</param>
    public sealed record Content(IReadOnlyList<AccountAddress> Accounts, bool RememberMe, IReadOnlyList<AccountAddress> Others);
}
