using PhoneNumbers;

namespace Caidence.Web.Pages.Leads;

/// <summary>Numbers as people read them: +442079460958 is "+44 20 7946 0958". What is no number stays as it was written.</summary>
public static class PhoneText
{
    private static readonly PhoneNumberUtil Util = PhoneNumberUtil.GetInstance();

    public static string Of(string phone)
    {
        try
        {
            return phone.StartsWith('+') ? Util.Format(Util.Parse(phone, defaultRegion: null), PhoneNumberFormat.INTERNATIONAL) : phone;
        }
        catch (NumberParseException)
        {
            return phone;
        }
    }
}
