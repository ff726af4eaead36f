namespace Caidence.Identity;

public static class IdentityUserConsts
{
    public const int MaxUserNameLength = 256;
    public const int MaxEmailLength = 256;

    /// <summary>Days after which nobody waits any longer for somebody who has signed up to confirm the address.</summary>
    public const int DaysToConfirm = 7;
    public const int MaxNameLength = 64;
    public const int MaxSurnameLength = 64;
    public const int MaxPhoneNumberLength = 32;

    /// <summary>Of an authenticator app's code or a recovery code, with the spaces people put in.</summary>
    public const int MaxCodeLength = 16;

    /// <summary>Hashing takes time in proportion; nobody types more.</summary>
    public const int MaxPasswordLength = 128;
}
