namespace Caidence.Web.Profiles;

/// <summary>Whose picture a section asks for.</summary>
public enum LogoOwner
{
    Nobody,
    Agency,
    Brand,
    Creator,
}
