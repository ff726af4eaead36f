using Caidence.Identity;

namespace Caidence.Account;

/// <summary>From the proof of who somebody is to the session: which workspace, and a second step where the account asks for one.</summary>
public sealed class SignInSteps(SecondStep secondStep, SignInSession session, SecurityLogManager log, WorkspaceTicket tickets) : ITransientDependency
{
    /// <param name="accounts">Those that are proven, at least one.</param>
    public Task<AbpLoginResult> EnterAsync(IReadOnlyList<AccountAddress> accounts, bool rememberMe) =>
        accounts is [var only] ? SignInAsync(only, rememberMe, []) : Task.FromResult(ChoiceOf(accounts, rememberMe));

    public async Task<AbpLoginResult> ChooseAsync(string ticket, Guid? tenantId)
    {
        var content = tickets.Read(ticket);
        return content?.Accounts.FirstOrDefault(account => account.TenantId == tenantId) is { } chosen
            ? await SignInAsync(chosen, content.RememberMe, [.. content.Accounts.Except([chosen])])
            : LoginResults.Of(LoginResultType.NotAllowed);
    }

    public async Task<AbpLoginResult> FinishAsync(string ticket, string code)
    {
        if (tickets.Read(ticket) is not { Accounts: [var account] } content)
        {
            return LoginResults.Of(LoginResultType.NotAllowed);
        }

        return await secondStep.CheckAsync(account, code) switch
        {
            CredentialOutcome.Fits => await BeginAsync(account, content.RememberMe, content.Others),
            CredentialOutcome.Locked => LoginResults.Of(LoginResultType.LockedOut),
            CredentialOutcome.LockedByAdmin => LoginResults.Of(LoginResultType.LockedByAdmin),
            _ => SecondStepOf(account, content.RememberMe, content.Others),
        };
    }

    public AbpLoginResult ChoiceOf(IReadOnlyList<AccountAddress> accounts, bool rememberMe) => new()
    {
        Result = LoginResultType.ChooseWorkspace,
        Description = nameof(LoginResultType.ChooseWorkspace),
        Workspaces = accounts.Select(account => new WorkspaceDto(account.TenantId, account.TenantName)).ToList(),
        Ticket = tickets.Issue(accounts, rememberMe),
    };

    private async Task<AbpLoginResult> SignInAsync(AccountAddress account, bool rememberMe, IReadOnlyList<AccountAddress> others)
    {
        if (await secondStep.IsLockedByAdminAsync(account))
        {
            await log.NoteAsync(account, SecurityLogActions.LoginLockedout);
            return LoginResults.Of(LoginResultType.LockedByAdmin);
        }

        if (!await secondStep.IsNeededAsync(account))
        {
            return await BeginAsync(account, rememberMe, others);
        }

        await log.NoteAsync(account, SecurityLogActions.LoginRequiresTwoFactor);
        return SecondStepOf(account, rememberMe, others);
    }

    private AbpLoginResult SecondStepOf(AccountAddress account, bool rememberMe, IReadOnlyList<AccountAddress> others) => new()
    {
        Result = LoginResultType.RequiresTwoFactor,
        Description = nameof(LoginResultType.RequiresTwoFactor),
        Ticket = tickets.Issue([account], rememberMe, others),
    };

    private async Task<AbpLoginResult> BeginAsync(AccountAddress account, bool rememberMe, IReadOnlyList<AccountAddress> others)
    {
        var proven = new List<AccountAddress>();
        foreach (var other in others)
        {
            // What asks for a second step is not proven by the first, and what an admin has locked opens with none.
            if (!await secondStep.IsLockedByAdminAsync(other) && !await secondStep.IsNeededAsync(other))
            {
                proven.Add(other);
            }
        }

        return LoginResults.Of(await session.BeginAsync(account, rememberMe, proven) ? LoginResultType.Success : LoginResultType.InvalidUserNameOrPassword);
    }
}

internal static class LoginResults
{
    public static AbpLoginResult Of(LoginResultType type) => new() { Result = type, Description = type.ToString() };

    public static AbpLoginResult RefusalOf(CredentialResult check) => Of(check.Outcome switch
    {
        CredentialOutcome.Locked => LoginResultType.LockedOut,
        CredentialOutcome.LockedByAdmin => LoginResultType.LockedByAdmin,
        CredentialOutcome.AwaitsConfirmation => LoginResultType.AwaitsConfirmation,
        _ => LoginResultType.InvalidUserNameOrPassword,
    });
}
