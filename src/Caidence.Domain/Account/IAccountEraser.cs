namespace Caidence.Account;

public interface IAccountEraser
{
    /// <summary>
    /// Erases what is kept of a person: sign-ins, sessions, links, rights of their own, settings, notices. Of the account a deleted row is left that
    /// tells nothing of them, for what they did in the workspace to point at. No old value goes into the audit log. Within the workspace.
    /// </summary>
    Task EraseAsync(Guid userId, CancellationToken cancellationToken = default);
}
