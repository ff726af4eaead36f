namespace Caidence.Identity;

/// <summary>Keeps seats of the workspace for people who have no account in it yet.</summary>
public interface ISeatHolder
{
    Task<int> CountAsync();
}
